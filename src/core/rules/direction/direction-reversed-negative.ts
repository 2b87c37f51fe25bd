import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import { flipTo, isFloor } from "./parts/flip-sign";

export const directionReversedNegative = defineRule({
  id: "direction-reversed-negative",
  family: "direction",
  scope: "indicator",
  severity: "error",
  group: "direction",
  fixes: "review",
  title: "负向指标方向反了",
  why: "故障、投诉、差错越少越好，写成“≥”等于要求出问题。",
  sources: [{ from: "公开的计分办法", what: "正向、反向指标计分不同" }, "实务判断"],
  messages: { reversed: "“{name}”越低越好，“{value}”的方向反了，应为“≤”。" },
  examples: {
    good: [
      { rows: [{ level1: "效益指标", level2: "社会效益指标", name: "投诉办结率", description: "办结数÷投诉数×100%", target: "≥95%" }] },
      { rows: [{ level1: "产出指标", level2: "数量指标", name: "安全事故应急演练次数", description: "全年演练次数", target: "≥2次" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "系统故障率", description: "故障时长÷运行时长×100%", target: "≥1%" }] }],
  },
  *check({ table, indicator }) {
    const name = indicator.name.text;
    const { wants, sure } = indicator.named;
    if (!isFloor(indicator.value) || kindOf(indicator) === "cost" || !sure || wants !== "less") return;
    yield {
      message: "reversed",
      data: { name, value: shownTarget(indicator) },
      at: indicator.target.at,
      fixes: flipTo(table, indicator, "≤"),
    };
  },
});
