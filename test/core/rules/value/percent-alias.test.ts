import { percentAlias } from "../../../../src/core/rules/value/percent-alias";
import { testRule } from "../../../support/test-rule";

testRule(percentAlias, {
  accept: [
    {
      name: "规范百分号",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥98%" }],
      },
    },
    {
      name: "百分点不是百分号",
      example: {
        rows: [{ level1: "效益指标", level2: "经济效益指标", name: "增幅", description: "", target: "≥3个百分点" }],
      },
    },
    {
      name: "中文数字另有规则",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "百分之九十五以上" }],
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
      name: "百分比",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥98百分比" }],
      },
      findings: ["E8 “≥98百分比”的百分号写法不规范，请写为“≥98%”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "100百分比" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "不低于百分之95" },
        ],
      },
      findings: ["E8 “100百分比”的百分号写法不规范，请写为“100%”。", "E9 “不低于百分之95”的百分号写法不规范，请写为“不低于95%”。"],
    },
    {
      name: "拆列改单位格",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "98", operator: "≥", unit: "百分比" }],
      },
      findings: ["G8 “百分比”的百分号写法不规范，请写为“%”。"],
    },
  ],
});
