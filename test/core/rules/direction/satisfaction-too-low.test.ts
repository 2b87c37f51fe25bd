import { satisfactionTooLow } from "../../../../src/core/rules/direction/satisfaction-too-low";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionTooLow, {
  accept: [
    {
      name: "常见水平",
      example: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "≥90%" }],
      },
    },
    {
      name: "不满意率、提升幅度",
      example: {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "群众不满意率", description: "", target: "≤5%" },
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "满意度提升幅度", description: "", target: "≥3%" },
        ],
      },
    },
    {
      name: "调低门槛",
      example: {
        settings: {
          thresholds: {
            minIndicators: 6,
            minOutputs: 3,
            maxIndicators: 25,
            minQuantitativeShare: 60,
            costGapPercent: 1,
            minSatisfaction: 60,
            minPurposeLength: 8,
            maxNameLength: 20,
            maxSingleWeight: 30,
            conferenceStandard: 550,
            trainingStandard: 450,
            nearDuplicateSimilarity: 90,
          },
        },
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "≥70%" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "偏低",
      example: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "当事人满意度", description: "", target: "≥60%" }],
      },
      findings: ["E8 满意度目标“≥60%”偏低（低于80%），请核实或提高。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "当事人满意度", description: "", target: "75%" },
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "服务对象评价", description: "", target: "≥50%" },
        ],
      },
      findings: ["E8 满意度目标“75%”偏低（低于80%），请核实或提高。", "E9 满意度目标“≥50%”偏低（低于80%），请核实或提高。"],
    },
  ],
});
