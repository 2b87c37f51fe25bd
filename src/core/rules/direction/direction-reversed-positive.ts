import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import { flipTo, isCeiling } from "./parts/flip-sign";

export const directionReversedPositive = defineRule({
  id: "direction-reversed-positive",
  family: "direction",
  scope: "indicator",
  severity: "error",
  group: "direction",
  fixes: "review",
  title: "正向比率方向反了",
  why: "越高越好的指标写成“≤”，做得越差越算达标。",
  sources: [{ from: "公开的计分办法", what: "正向、反向指标计分不同" }, "实务判断"],
  messages: { reversed: "“{name}”越高越好，“{value}”的方向反了，应为“≥”。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "质量指标", name: "系统故障率", description: "故障时长÷运行时长×100%", target: "≤1%" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "合格数÷维修数×100%", target: "≤95%" }] }],
  },
  *check({ table, indicator }) {
    const { value } = indicator;
    const name = indicator.name.text;
    const { wants, sure, matters } = indicator.named;
    if (!isCeiling(value) || kindOf(indicator) === "cost" || !sure || wants !== "more") return;
    if ((value.dim !== "ratio" && value.dim !== "score" && !matters.has("lifetime")) || (value.dim === "ratio" && value.amount === 100))
      return;
    yield {
      message: "reversed",
      data: { name, value: shownTarget(indicator) },
      at: indicator.target.at,
      fixes: flipTo(table, indicator, "≥"),
    };
  },
});
