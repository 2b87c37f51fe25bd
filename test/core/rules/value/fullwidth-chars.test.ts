import { fullwidthChars } from "../../../../src/core/rules/value/fullwidth-chars";
import { testRule } from "../../../support/test-rule";

testRule(fullwidthChars, {
  accept: [
    {
      name: "半角",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥90%" }],
      },
    },
    {
      name: "定性的中文标点",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "审判秩序", description: "", target: "促进完成，提升效率（含执行）" }],
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
      name: "全角数字和百分号",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥９０％" }],
      },
      findings: ["E8 “≥９０％”含全角数字或符号，请统一为半角“≥90%”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "次数", description: "", target: "２０次" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "＞＝90%" },
        ],
      },
      findings: ["E8 “２０次”含全角数字或符号，请统一为半角“20次”。", "E9 “＞＝90%”含全角数字或符号，请统一为半角“≥90%”。"],
    },
    {
      name: "单位列",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "90", operator: "≥", unit: "％" }],
      },
      findings: ["G8 “％”含全角数字或符号，请统一为半角“%”。"],
    },
  ],
});
