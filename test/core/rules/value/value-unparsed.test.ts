import { valueUnparsed } from "../../../../src/core/rules/value/value-unparsed";
import { testRule } from "../../../support/test-rule";

testRule(valueUnparsed, {
  accept: [
    {
      name: "数值、日期、定性",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "", target: "≥12次" },
          { level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "12月底前" },
          { level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "", target: "有所改善" },
        ],
      },
    },
    {
      name: "指标值为空",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "", target: "" }],
      },
    },
    {
      name: "固定偏差与零",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "误差率", description: "", target: "±3%以内" },
          { level1: "产出指标", level2: "质量指标", name: "漏检率", description: "", target: "0%" },
        ],
      },
    },
  ],
  reject: [
    {
      name: "数值写坏",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "", target: "≥九十%左右/次" }],
      },
      findings: ["E8 指标值“≥九十%左右/次”无法识别，请改为“符号+数值+单位”（如“≥95%”）或规范的定性表述。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "", target: "≥九十%左右/次" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "95%%/8" },
        ],
      },
      findings: [
        "E8 指标值“≥九十%左右/次”无法识别，请改为“符号+数值+单位”（如“≥95%”）或规范的定性表述。",
        "E9 指标值“95%%/8”无法识别，请改为“符号+数值+单位”（如“≥95%”）或规范的定性表述。",
      ],
    },
  ],
});
