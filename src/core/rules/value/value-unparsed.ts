import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";

export const valueUnparsed = defineRule({
  id: "value-unparsed",
  family: "value",
  scope: "indicator",
  severity: "error",
  yieldsTo: ["excel-coerced-value"],
  title: "指标值无法识别",
  why: "读不出符号、数值和单位的指标值，年底无法对照打分，也无法汇总核对。",
  sources: ["实务判断"],
  messages: { unparsed: "指标值“{value}”无法识别，请改为“符号+数值+单位”（如“≥95%”）或规范的定性表述。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "全年巡查次数", target: "≥九十%左右/次" }] }],
  },
  *check({ indicator }) {
    if (indicator.value.kind !== "unparsed") return;
    yield { message: "unparsed", data: { value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
