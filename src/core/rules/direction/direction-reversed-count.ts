import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { speaksOf } from "../parts/speaks-of";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { isCeiling } from "./parts/flip-sign";

const AMOUNTS = ["people", "times", "count", "area", "length", "weight", "volume"];

const isReversed = (indicator: Indicator): boolean => {
  const { named, description, basis, value } = indicator;
  if (!isCeiling(value) || kindOf(indicator) !== "quantity" || value.amount === 0 || value.dim === undefined) return false;
  if (!AMOUNTS.includes(value.dim) || (named.sure && named.wants === "less")) return false;
  return !named.matters.has("bounded") && !speaksOf("bounded", description, basis);
};

export const directionReversedCount = defineRule({
  id: "direction-reversed-count",
  family: "direction",
  scope: "indicator",
  severity: "warning",
  group: "direction",
  title: "数量用了≤",
  why: "数量指标说的是要完成多少，写成“≤”，一件不做也算达标。",
  sources: [{ from: "公开的目标表", what: "“车辆采购数量≤1”" }, "实务判断"],
  messages: { reversed: "数量指标“{name}”一般用“≥”，“{value}”如为配备限额，请在描述中说明。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "数量指标", name: "车辆采购数量", description: "按编制限额更新的车辆数", target: "≤1辆" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "车辆采购数量", description: "当年采购的车辆数", target: "≤1辆" }] }],
  },
  *check({ indicator }) {
    if (!isReversed(indicator)) return;
    yield { message: "reversed", data: { name: indicator.name.text, value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
