import { moneyUnitIncomplete } from "../../../../src/core/rules/value/money-unit-incomplete";
import { testRule } from "../../../support/test-rule";

testRule(moneyUnitIncomplete, {
  accept: [
    {
      name: "写全了",
      example: {
        rows: [
          { level1: "产出指标", level2: "成本指标", name: "维修成本", description: "", target: "≤20万元" },
          { level1: "产出指标", level2: "成本指标", name: "单价", description: "", target: "≤3万元/台" },
        ],
      },
    },
    {
      name: "非金额的万",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "政策咨询人次", description: "", target: "≥3万" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "成本指标", name: "维修成本", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "成本少元",
      example: {
        rows: [{ level1: "产出指标", level2: "成本指标", name: "维修维护成本", description: "", target: "≤20万" }],
      },
      findings: ["E8 “≤20万”单位不完整，应写“≤20万元”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "成本指标", name: "设备购置费", description: "", target: "250万" },
          { level1: "效益指标", level2: "经济效益指标", name: "带动销售收入", description: "", target: "≥1.5亿" },
        ],
      },
      findings: ["E8 “250万”单位不完整，应写“250万元”。", "E9 “≥1.5亿”单位不完整，应写“≥1.5亿元”。"],
    },
    {
      name: "拆列补在单位格",
      example: {
        rows: [{ level1: "产出指标", level2: "成本指标", name: "维修成本", description: "", target: "20", operator: "≤", unit: "万" }],
      },
      findings: ["F8 “≤20万”单位不完整，应写“≤20万元”。"],
    },
  ],
});
