import { unitScriptVariant } from "../../../../src/core/rules/value/unit-script-variant";
import { testRule } from "../../../support/test-rule";

testRule(unitScriptVariant, {
  accept: [
    {
      name: "规范单位",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "面积", description: "", target: "≥400平方米" },
          { level1: "产出指标", level2: "数量指标", name: "长度", description: "", target: "≥3公里" },
        ],
      },
    },
    {
      name: "通行的别名",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "≥30名" },
          { level1: "产出指标", level2: "时效指标", name: "办理时限", description: "", target: "≤5工作日" },
        ],
      },
    },
    {
      name: "百分比与歧义单位另有规则",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "98百分比" },
          { level1: "产出指标", level2: "数量指标", name: "护栏", description: "", target: "80M" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "面积", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "㎡",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "维修面积", description: "", target: "≥400㎡" }],
      },
      findings: ["E8 单位“㎡”建议统一写为“平方米”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "维修面积", description: "", target: "≥400平米" },
          { level1: "产出指标", level2: "数量指标", name: "道路长度", description: "", target: "≥3km" },
        ],
      },
      findings: ["E8 单位“平米”建议统一写为“平方米”。", "E9 单位“km”建议统一写为“公里”。"],
    },
    {
      name: "拆列改单位格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "维修面积", description: "", target: "400", operator: "≥", unit: "㎡" }],
      },
      findings: ["G8 单位“㎡”建议统一写为“平方米”。"],
    },
    {
      name: "单价的分母不改",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "护栏长度", description: "", target: "≥80m" }],
      },
      findings: ["E8 单位“m”建议统一写为“米”。"],
    },
  ],
});
