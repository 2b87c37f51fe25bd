import { thousandSeparator } from "../../../../src/core/rules/value/thousand-separator";
import { testRule } from "../../../support/test-rule";

testRule(thousandSeparator, {
  accept: [
    {
      name: "没有逗号",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "", target: "≥1000件" }],
      },
    },
    {
      name: "定性的逗号",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "秩序", description: "", target: "促进完成,提升效率" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "千分位",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "", target: "≥1,000件" }],
      },
      findings: ["E8 “≥1,000件”带千分位逗号，请写为“≥1000件”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "", target: "1,200,000件" },
          { level1: "产出指标", level2: "成本指标", name: "成本", description: "", target: "≤2,000元" },
        ],
      },
      findings: ["E8 “1,200,000件”带千分位逗号，请写为“1200000件”。", "E9 “≤2,000元”带千分位逗号，请写为“≤2000元”。"],
    },
  ],
});
