import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { rowCellMissing } from "../../../../src/core/rules/structure/row-cell-missing";
import { testRule } from "../../../support/test-rule";

testRule(rowCellMissing, {
  accept: [
    { name: "填全", example: {} },
    { name: "描述为空归别的规则管", example: { rows: [{ ...SOUND_ROWS[0], description: "" }] } },
    { name: "整行空着是空行", example: { rows: [SOUND_ROWS[0] ?? {}, { level2: "质量指标" }, SOUND_ROWS[2] ?? {}] } },
  ],
  reject: [
    {
      name: "缺指标值",
      example: { rows: [{ level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "寄出件数", target: "" }] },
      findings: ["E8 第1条缺少“指标值”，请补上。"],
    },
    {
      name: "两行各缺一格",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "寄出件数", target: "" },
          { level1: "", level2: "质量指标", name: "", description: "妥投件数÷寄出件数", target: "≥95%" },
        ],
      },
      findings: ["E8 第1条缺少“指标值”，请补上。", "C9 第2条缺少“三级指标”，请补上。"],
    },
  ],
});
