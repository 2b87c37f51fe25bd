import { percentOver100 } from "../../../../src/core/rules/value/percent-over-100";
import { testRule } from "../../../support/test-rule";

testRule(percentOver100, {
  accept: [
    {
      name: "增长、倍数、完成率可以超过",
      example: {
        rows: [
          { level1: "效益指标", level2: "经济效益指标", name: "旅游收入增长率", description: "", target: "≥120%" },
          { level1: "产出指标", level2: "数量指标", name: "任务完成率", description: "", target: "≥110%" },
          { level1: "效益指标", level2: "经济效益指标", name: "保值增值率", description: "", target: "≥105%" },
        ],
      },
    },
    {
      name: "不是比率名称",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "种植规模", description: "", target: "≥120%" }],
      },
    },
    {
      name: "100%",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "100%" }],
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
        rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "", target: "≥120%" }],
      },
      findings: ["E8 “≥120%”超过100%，而“维修合格率”不会超过100%，请核实。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "", target: "292%" },
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "≥150%" },
        ],
      },
      findings: ["E8 “292%”超过100%，而“维修合格率”不会超过100%，请核实。", "E9 “≥150%”超过100%，而“群众满意度”不会超过100%，请核实。"],
    },
  ],
});
