import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { textDuplicatedChar } from "../../../../src/core/rules/wording/text-duplicated-char";
import { testRule } from "../../../support/test-rule";

testRule(textDuplicatedChar, {
  accept: [
    { name: "示例表", example: {} },
    { name: "词语相接处的叠字", example: { rows: [{ ...SOUND_ROWS[0], name: "保险费费率", description: "群众参与与普及及时情况" }] } },
    { name: "空单元格", example: { rows: [{ ...SOUND_ROWS[0], description: "" }] } },
  ],
  reject: [
    {
      name: "描述里多一个“费”",
      example: { rows: [{ ...SOUND_ROWS[0], description: "节约维修维护费费用支出率" }] },
      findings: ["D8 绩效指标描述中的“费费”疑似多字，请核对后删去一个。"],
    },
    {
      name: "用途和名称各一处",
      example: { fields: { purpose: "用于审判的的业务经费支出" }, rows: [{ ...SOUND_ROWS[0], name: "验收合格率率" }] },
      findings: ["B5 资金用途中的“的的”疑似多字，请核对后删去一个。", "C8 三级指标中的“率率”疑似多字，请核对后删去一个。"],
    },
  ],
});
