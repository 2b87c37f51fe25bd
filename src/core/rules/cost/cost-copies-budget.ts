import { sameAmount } from "../../cost/count-once";
import { amountText } from "../../money/amount-text";
import { defineRule } from "../../lint/rule";
import { suggestRows } from "../parts/insert-indicator";

const MOST_SUGGESTIONS = 3;

export const costCopiesBudget = defineRule({
  id: "cost-copies-budget",
  family: "cost",
  scope: "indicator",
  severity: "info",
  fixes: "review",
  title: "成本照抄预算总额",
  why: "成本指标应约束单位成本或分项成本，照抄预算总额没有约束力。",
  sources: [{ from: "财预101号", what: "分项成本控制数" }, "实务判断"],
  messages: { copies: "“{value}”只照抄预算数{budget}万元，建议增设单位成本或分项成本指标。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "成本指标", name: "办案业务成本", target: "≤31万元" }] }],
  },
  *check(context) {
    const { cost, indicator, table } = context;
    const [only, ...others] = cost.totals;
    const priced = cost.pairings.length > 0 || cost.leftOut.some(({ reason }) => reason === "no-matching-quantity");
    if (only?.indicator !== indicator.number || others.length > 0 || priced) return;
    if (cost.budget === undefined || !sameAmount(only.amount, cost.budget)) return;
    yield {
      message: "copies",
      data: { value: indicator.target.text, budget: amountText(cost.budget) },
      at: indicator.target.at,
      related: cost.budgetAt ? [{ sheet: table.sheet, at: cost.budgetAt }] : [],
      fixes: suggestRows(context, ({ unit }, kind) => kind === "cost" && unit.includes("/"), MOST_SUGGESTIONS),
    };
  },
});
