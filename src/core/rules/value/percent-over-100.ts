import { mayExceedHundred } from "../parts/beyond-hundred";
import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";

export const percentOver100 = defineRule({
  id: "percent-over-100",
  family: "value",
  scope: "indicator",
  severity: "error",
  yieldsTo: ["ocr-operator-suspect"],
  title: "百分比超过100%",
  why: "合格率、满意度这类部分占整体的比率不会超过100%，多半是录入或识别错误。",
  sources: [{ from: "公开的目标表", what: "“292%”" }],
  messages: { over: "“{value}”超过100%，而“{name}”不会超过100%，请核实。" },
  examples: {
    good: [
      {},
      {
        rows: [{ level1: "效益指标", level2: "经济效益指标", name: "旅游收入增长率", description: "较上年增长的百分比", target: "≥120%" }],
      },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "合格数÷维修数×100%", target: "≥120%" }] }],
  },
  *check({ indicator }) {
    const { value } = indicator;
    const name = indicator.name.text;
    if (value.kind !== "quantity" || value.unit !== "%" || value.amount <= 100 || value.op === "<=" || value.op === "<") return;
    if (!indicator.named.matters.has("share") || mayExceedHundred(indicator.named)) return;
    yield { message: "over", data: { value: shownTarget(indicator), name }, at: indicator.target.at };
  },
});
