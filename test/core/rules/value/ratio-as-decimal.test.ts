import { ratioAsDecimal } from "../../../../src/core/rules/value/ratio-as-decimal";
import { testRule } from "../../../support/test-rule";

testRule(ratioAsDecimal, {
  accept: [
    {
      name: "百分数",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥95%" },
          { level1: "产出指标", level2: "质量指标", name: "故障率", description: "", target: "0.5%" },
        ],
      },
    },
    {
      name: "不是比率",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "库容", description: "", target: "0.95" }],
      },
    },
    {
      name: "≤1说不准",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "系统故障率", description: "", target: "≤1" }],
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
      name: "小数",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "", target: "≥0.95" }],
      },
      findings: ["E8 “维修合格率”的“≥0.95”像是写成小数的比率，是否为“≥95%”？请改为百分数。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "0.9" },
          { level1: "产出指标", level2: "质量指标", name: "验收合格率", description: "", target: "1" },
        ],
      },
      findings: [
        "E8 “群众满意度”的“0.9”像是写成小数的比率，是否为“90%”？请改为百分数。",
        "E9 “验收合格率”的“1”像是写成小数的比率，是否为“100%”？请改为百分数。",
      ],
    },
  ],
});
