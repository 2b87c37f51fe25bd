import { growthNeedsBaseline } from "../../../../src/core/rules/direction/growth-needs-baseline";
import { testRule } from "../../../support/test-rule";

testRule(growthNeedsBaseline, {
  accept: [
    {
      name: "写明基期",
      example: {
        rows: [
          { level1: "效益指标", level2: "生态效益指标", name: "单位面积能耗下降率", description: "较上年下降的百分比", target: "≥2%" },
          { level1: "效益指标", level2: "经济效益指标", name: "采购资金节约率", description: "节约额÷采购预算×100%", target: "≥5%" },
        ],
      },
    },
    {
      name: "要达到的水平",
      example: {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "提高政策知晓率", description: "", target: "≥85%" },
          { level1: "产出指标", level2: "质量指标", name: "降低返修率", description: "", target: "≤5%" },
        ],
      },
    },
    {
      name: "提升改造是工程",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "老旧小区提升改造面积", description: "", target: "≥3000平方米" }],
      },
    },
    {
      name: "定性值",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "提高单位安全性", description: "", target: "有效提高" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "效益指标", level2: "经济效益指标", name: "节省维修维护费", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "节省",
      example: {
        rows: [{ level1: "效益指标", level2: "经济效益指标", name: "节省维修维护费", description: "节约维修支出", target: "≥10%" }],
      },
      findings: ["D8 “节省维修维护费”未说明对比基期和计算方法，请在描述中写明（如“较上年”）。"],
    },
    {
      name: "两处，描述为空",
      example: {
        rows: [
          { level1: "效益指标", level2: "经济效益指标", name: "居民收入增长率", description: "", target: "≥6%" },
          { level1: "效益指标", level2: "经济效益指标", name: "减少运行成本", description: "", target: "≥10万元" },
        ],
      },
      findings: [
        "D8 “居民收入增长率”未说明对比基期和计算方法，请在描述中写明（如“较上年”）。",
        "D9 “减少运行成本”未说明对比基期和计算方法，请在描述中写明（如“较上年”）。",
      ],
    },
  ],
});
