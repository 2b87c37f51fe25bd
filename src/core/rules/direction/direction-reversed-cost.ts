import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import type { NameReading } from "../../names/read-name";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { flipTo, isFloor } from "./parts/flip-sign";
import { dimensionOf } from "../../target/measure-of";

/** Savings and income are wanted, and a subsidy's standard may be a guaranteed minimum. */
const mayHaveFloor = ({ matters }: NameReading): boolean =>
  matters.has("reduction") ||
  matters.has("income") ||
  matters.has("own-funds") ||
  ((matters.has("grant") || matters.has("guaranteed")) && matters.has("standard"));

const isReversed = (indicator: Indicator): boolean => {
  const dim = dimensionOf(indicator.value);
  if (!isFloor(indicator.value) || kindOf(indicator) !== "cost" || mayHaveFloor(indicator.named)) return false;
  return dim === "money" || dim === "unitPrice" || (dim === undefined && indicator.value.flags.includes("scale-without-unit"));
};

export const directionReversedCost = defineRule({
  id: "direction-reversed-cost",
  family: "direction",
  scope: "indicator",
  severity: "error",
  group: "direction",
  fixes: "review",
  title: "成本方向反了",
  why: "成本是要控制的，写成“≥”等于花得越多越好。",
  sources: [{ from: "财预101号", what: "成本控制" }],
  messages: { reversed: "成本指标“{name}”要控制在一定数额以内，“{value}”应为“≤”。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "成本指标", name: "采购资金节约率", description: "节约额÷采购预算×100%", target: "≥5%" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "成本指标", name: "维修成本", description: "全年维修支出", target: "≥20万元" }] }],
  },
  *check({ table, indicator }) {
    if (!isReversed(indicator)) return;
    yield {
      message: "reversed",
      data: { name: indicator.name.text, value: shownTarget(indicator) },
      at: indicator.target.at,
      fixes: flipTo(table, indicator, "≤"),
    };
  },
});
