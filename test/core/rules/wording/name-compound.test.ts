import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { nameCompound } from "../../../../src/core/rules/wording/name-compound";
import { testRule } from "../../../support/test-rule";

testRule(nameCompound, {
  accept: [
    { name: "单一内容", example: {} },
    { name: "顿号列举", example: { rows: [{ ...SOUND_ROWS[0], name: "宣传册、海报印制数量" }] } },
    { name: "句末句号", example: { rows: [{ ...SOUND_ROWS[0], name: "法律文书邮寄数量。" }] } },
    { name: "时间状语", example: { rows: [{ ...SOUND_ROWS[0], name: "项目实施后，群众出行时间" }] } },
    { name: "括注里的逗号", example: { rows: [{ ...SOUND_ROWS[0], name: "邮寄数量（含专递，不含平信）" }] } },
    { name: "名称空着", example: { rows: [{ ...SOUND_ROWS[0], name: "" }] } },
  ],
  reject: [
    {
      name: "逗号连接两件事",
      example: { rows: [{ ...SOUND_ROWS[0], name: "完善救助制度，保障救助对象" }] },
      findings: ["C8 “完善救助制度，保障救助对象”包含多个考核点，应拆分为几条指标，每条各有指标值。"],
    },
    {
      name: "两行，半角逗号与分号",
      example: {
        rows: [
          { ...SOUND_ROWS[0], name: "购置台数,安装台数" },
          { ...SOUND_ROWS[1], name: "验收合格率；故障率" },
        ],
      },
      findings: [
        "C8 “购置台数,安装台数”包含多个考核点，应拆分为几条指标，每条各有指标值。",
        "C9 “验收合格率；故障率”包含多个考核点，应拆分为几条指标，每条各有指标值。",
      ],
    },
  ],
});
