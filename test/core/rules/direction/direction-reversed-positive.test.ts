import { directionReversedPositive } from "../../../../src/core/rules/direction/direction-reversed-positive";
import { testRule } from "../../../support/test-rule";

testRule(directionReversedPositive, {
  accept: [
    {
      name: "方向正确",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥95%" }],
      },
    },
    {
      name: "负向与说不准的",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "故障率", description: "", target: "≤1%" },
          { level1: "产出指标", level2: "质量指标", name: "不合格率", description: "", target: "≤5%" },
          { level1: "效益指标", level2: "社会效益指标", name: "医疗费用增长率", description: "", target: "≤10%" },
          { level1: "产出指标", level2: "质量指标", name: "抗菌药物使用率", description: "", target: "≤40%" },
          { level1: "产出指标", level2: "成本指标", name: "成本控制率", description: "", target: "≤95%" },
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
      name: "合格率",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "", target: "≤95%" }],
      },
      findings: ["E8 “维修合格率”越高越好，“≤95%”的方向反了，应为“≥”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "≤90%" },
          { level1: "效益指标", level2: "社会效益指标", name: "投诉办结率", description: "", target: "≤95%" },
        ],
      },
      findings: ["E8 “群众满意度”越高越好，“≤90%”的方向反了，应为“≥”。", "E9 “投诉办结率”越高越好，“≤95%”的方向反了，应为“≥”。"],
    },
    {
      name: "拆列改符号格",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "95", operator: "小于等于", unit: "%" }],
      },
      findings: ["F8 “合格率”越高越好，“小于等于95%”的方向反了，应为“≥”。"],
    },
  ],
});
