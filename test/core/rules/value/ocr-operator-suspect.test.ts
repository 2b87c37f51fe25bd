import { ocrOperatorSuspect } from "../../../../src/core/rules/value/ocr-operator-suspect";
import { testRule } from "../../../support/test-rule";

testRule(ocrOperatorSuspect, {
  accept: [
    {
      name: "正常数值",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥92%" },
          { level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "", target: "2280次" },
        ],
      },
    },
    {
      name: "增长可以超过",
      example: {
        rows: [{ level1: "效益指标", level2: "经济效益指标", name: "收入增长率", description: "", target: "292%" }],
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
      name: "比率",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "", target: "292%" }],
      },
      findings: ["E8 “292%”疑为“≥92%”的误识别，请核实。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "", target: "2100%" },
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "285%" },
        ],
      },
      findings: ["E8 “2100%”疑为“≥100%”的误识别，请核实。", "E9 “285%”疑为“≥85%”的误识别，请核实。"],
    },
    {
      name: "目标里写的是280次",
      example: {
        fields: { goals: "1.目标内容1：全年开展巡查280次" },
        rows: [{ level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "", target: "2280次" }],
      },
      findings: ["E8 “2280次”疑为“≥280次”的误识别，请核实。"],
    },
  ],
});
