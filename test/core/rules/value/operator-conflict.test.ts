import { operatorConflict } from "../../../../src/core/rules/value/operator-conflict";
import { testRule } from "../../../support/test-rule";

testRule(operatorConflict, {
  accept: [
    {
      name: "一个符号",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥95%" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "95%以上" },
        ],
      },
    },
    {
      name: "固定搭配",
      example: {
        rows: [
          { level1: "产出指标", level2: "成本指标", name: "成本", description: "", target: "控制在15万元以内" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "达到95%以上" },
          { level1: "产出指标", level2: "质量指标", name: "误差率", description: "", target: "±3%以内" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "同向重复可改",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥95%以上" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥≥90%" },
        ],
      },
      findings: ["E8 “≥95%以上”的比较符号重复或矛盾，请只保留一个。", "E9 “≥≥90%”的比较符号重复或矛盾，请只保留一个。"],
    },
    {
      name: "反向矛盾只能人改",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "点位数量", description: "", target: "≥15个以下" }],
      },
      findings: ["E8 “≥15个以下”的比较符号重复或矛盾，请只保留一个。"],
    },
    {
      name: "符号列与值矛盾",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "点位数量", description: "", target: "≥15", operator: "≤", unit: "个" }],
      },
      findings: ["F8 “≥15个”的比较符号重复或矛盾，请只保留一个。"],
    },
  ],
});
