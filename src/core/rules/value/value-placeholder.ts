import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";

export const valuePlaceholder = defineRule({
  id: "value-placeholder",
  family: "value",
  scope: "indicator",
  severity: "error",
  title: "指标值为占位符",
  why: "“无”“不涉及”“待定”不能考核，却占着一条指标和它的分值。",
  sources: [{ from: "公开的审核意见", what: "无效指标“不涉及”“无”" }],
  messages: { placeholder: "“{value}”是占位内容，请填写实际目标值，或删除该指标。" },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          { level1: "效益指标", level2: "生态效益指标", name: "单位面积能耗下降率", description: "较上年下降的百分比", target: "不涉及" },
        ],
      },
    ],
  },
  *check({ indicator }) {
    if (indicator.value.kind !== "placeholder") return;
    yield { message: "placeholder", data: { value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
