import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { halfwidthPunctuation } from "../../../../src/core/rules/wording/halfwidth-punctuation";
import { testRule } from "../../../support/test-rule";

testRule(halfwidthPunctuation, {
  accept: [
    { name: "示例表", example: {} },
    { name: "公式和数字里的半角", example: { rows: [{ ...SOUND_ROWS[0], description: "1,200件/(甲+乙)" }] } },
    { name: "指标值里的台(套)", example: { rows: [{ ...SOUND_ROWS[0], target: "≥20台(套)" }] } },
    { name: "空单元格", example: { rows: [{ ...SOUND_ROWS[0], description: "" }] } },
  ],
  reject: [
    {
      name: "描述里的逗号",
      example: { rows: [{ ...SOUND_ROWS[0], description: "保障审判,提升效率" }] },
      findings: ["D8 绩效指标描述中的“,”是半角标点，中文里统一用全角。"],
    },
    {
      name: "用途和名称",
      example: { fields: { purpose: "用于:办案业务;邮寄业务支出" }, rows: [{ ...SOUND_ROWS[0], name: "邮寄数量(含专递)" }] },
      findings: ["B5 资金用途中的“:;”是半角标点，中文里统一用全角。", "C8 三级指标中的“()”是半角标点，中文里统一用全角。"],
    },
  ],
});
