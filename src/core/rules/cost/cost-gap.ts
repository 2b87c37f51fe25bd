import { amountText } from "../../money/amount-text";
import { defineRule } from "../../lint/rule";
import { percent } from "../../lint/rule-option";
import { leftOutText, workedSum } from "./parts/worked-sum";

export const costGap = defineRule({
  id: "cost-gap",
  family: "cost",
  scope: "table",
  severity: "info",
  options: { costGapPercent: percent(1) },
  title: "成本未覆盖预算",
  why: "成本指标加起来应能说明预算花在哪里，差额部分没有指标约束。",
  sources: [{ from: "财预88号", what: "资金匹配性" }, "实务判断"],
  messages: {
    gap: "成本指标合计（含推算）{sum}万元，与预算数{budget}万元相差{gap}万元（{percent}%）：{worked}{leftOut}。请补列成本指标或说明差额。",
  },
  examples: {
    good: [{}],
    bad: [{ fields: { total: "40.00", fiscal: "40.00" } }],
  },
  *check({ table, cost }, { costGapPercent }) {
    const { budget, budgetAt, gap, sum } = cost;
    if (budget === undefined || gap === undefined || sum <= 0 || !table.header) return;
    // A number without a unit may be all that is missing; `value-unit-missing` asks for it first.
    if (cost.leftOut.some(({ reason }) => reason === "no-amount")) return;
    const percent = (gap / budget) * 100;
    if (percent <= costGapPercent) return;
    const counted = [...cost.totals, ...cost.pairings].filter((item) => item.counted).map(({ at }) => at);
    yield {
      message: "gap",
      data: {
        sum: amountText(sum),
        budget: amountText(budget),
        gap: amountText(gap),
        percent: percent.toFixed(1),
        worked: workedSum(cost),
        leftOut: leftOutText(cost),
      },
      at: table.header.at,
      related: [...counted, ...(budgetAt ? [budgetAt] : [])].map((at) => ({ sheet: table.sheet, at })),
      marked: false,
    };
  },
});
