import { directionReversedNegative } from "../../../../src/core/rules/direction/direction-reversed-negative";
import { testRule } from "../../../support/test-rule";

testRule(directionReversedNegative, {
  accept: [
    {
      name: "方向正确",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "故障率", description: "", target: "≤1%" },
          { level1: "效益指标", level2: "社会效益指标", name: "投诉件数", description: "", target: "≤2件" },
        ],
      },
    },
    {
      name: "与负面事项作斗争",
      example: {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "投诉办结率", description: "", target: "≥95%" },
          { level1: "效益指标", level2: "社会效益指标", name: "信访化解率", description: "", target: "≥80%" },
          { level1: "产出指标", level2: "质量指标", name: "安全隐患消除率", description: "", target: "≥100%" },
          { level1: "产出指标", level2: "数量指标", name: "安全事故应急演练次数", description: "", target: "≥2次" },
          { level1: "产出指标", level2: "数量指标", name: "违法案件查处数量", description: "", target: "≥20件" },
          { level1: "产出指标", level2: "数量指标", name: "失业人员培训人数", description: "", target: "≥100人" },
          { level1: "效益指标", level2: "社会效益指标", name: "化解矛盾纠纷数量", description: "", target: "≥100件" },
          { level1: "产出指标", level2: "数量指标", name: "防治病虫害面积", description: "", target: "≥3万亩" },
          { level1: "效益指标", level2: "社会效益指标", name: "多元化解纠纷率", description: "", target: "≥85%" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "故障率", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "故障率",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "系统故障率", description: "", target: "≥1%" }],
      },
      findings: ["E8 “系统故障率”越低越好，“≥1%”的方向反了，应为“≤”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "有效投诉件数", description: "", target: "≥2件" },
          { level1: "产出指标", level2: "质量指标", name: "返修率", description: "", target: "5%以上" },
        ],
      },
      findings: ["E8 “有效投诉件数”越低越好，“≥2件”的方向反了，应为“≤”。", "E9 “返修率”越低越好，“5%以上”的方向反了，应为“≤”。"],
    },
    {
      name: "工作本身的差错",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "检测报告差错率", description: "", target: "≥1%" }],
      },
      findings: ["E8 “检测报告差错率”越低越好，“≥1%”的方向反了，应为“≤”。"],
    },
  ],
});
