import { valuePlaceholder } from "../../../../src/core/rules/value/value-placeholder";
import { testRule } from "../../../support/test-rule";

testRule(valuePlaceholder, {
  accept: [
    {
      name: "实际目标",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "", target: "≥2次" },
          { level1: "产出指标", level2: "质量指标", name: "事故起数", description: "", target: "0起" },
        ],
      },
    },
    {
      name: "空单元格另有规则",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "不涉及",
      example: {
        rows: [{ level1: "效益指标", level2: "生态效益指标", name: "能耗下降率", description: "", target: "不涉及" }],
      },
      findings: ["E8 “不涉及”是占位内容，请填写实际目标值，或删除该指标。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "效益指标", level2: "生态效益指标", name: "能耗下降率", description: "", target: "/" },
          { level1: "效益指标", level2: "可持续影响指标", name: "长效机制", description: "", target: "待定" },
        ],
      },
      findings: ["E8 “/”是占位内容，请填写实际目标值，或删除该指标。", "E9 “待定”是占位内容，请填写实际目标值，或删除该指标。"],
    },
  ],
});
