import { qualitativeInOutput } from "../../../../src/core/rules/value/qualitative-in-output";
import { testRule } from "../../../support/test-rule";

testRule(qualitativeInOutput, {
  accept: [
    {
      name: "效益可以定性",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "", target: "有所改善" }],
      },
    },
    {
      name: "产出有数值",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥95%" },
          { level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "12月底前" },
        ],
      },
    },
    {
      name: "成本另有规则",
      example: {
        rows: [{ level1: "产出指标", level2: "成本指标", name: "成本", description: "", target: "合理" }],
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
      name: "定性词",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "扫描清晰准确程度", description: "", target: "页面清晰，完整度高" }],
      },
      findings: ["E8 产出指标“扫描清晰准确程度”用了定性值“页面清晰，完整度高”，建议改为可计量的指标值。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "安保服务水平", description: "", target: "有效保障" },
          { level1: "产出指标", level2: "时效指标", name: "发放时间", description: "", target: "及时" },
        ],
      },
      findings: [
        "E8 产出指标“安保服务水平”用了定性值“有效保障”，建议改为可计量的指标值。",
        "E9 产出指标“发放时间”用了定性值“及时”，建议改为可计量的指标值。",
      ],
    },
  ],
});
