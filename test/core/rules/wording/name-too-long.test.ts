import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { nameTooLong } from "../../../../src/core/rules/wording/name-too-long";
import { testRule } from "../../../support/test-rule";

testRule(nameTooLong, {
  accept: [
    { name: "示例各名称", example: {} },
    { name: "恰好二十字", example: { rows: [{ ...SOUND_ROWS[0], name: "甲".repeat(18) + "数量" }] } },
    { name: "名称空着", example: { rows: [{ ...SOUND_ROWS[0], name: "" }] } },
  ],
  reject: [
    {
      name: "二十一字",
      example: { rows: [{ ...SOUND_ROWS[0], name: "甲".repeat(19) + "数量" }] },
      findings: ["C8 指标名称有21字，建议精简到20字以内，口径写到描述里。"],
    },
    {
      name: "两行",
      example: {
        rows: [
          { ...SOUND_ROWS[0], name: "乙".repeat(28) + "数量" },
          { ...SOUND_ROWS[1], name: "丙".repeat(23) + "率" },
        ],
      },
      findings: ["C8 指标名称有30字，建议精简到20字以内，口径写到描述里。", "C9 指标名称有24字，建议精简到20字以内，口径写到描述里。"],
    },
  ],
});
