import { amountText } from "../../money/amount-text";
import { fenToWan } from "../../money/fen";
import { defineRule } from "../../lint/rule";
import { amountOf } from "./parts/amount-of";
import { suspiciousScale } from "./parts/suspicious-scale";
import { BUDGET_ROUNDING } from "../../cost/budget-rounding";

export const costExceedsBudget = defineRule({
  id: "cost-exceeds-budget",
  family: "cost",
  scope: "indicator",
  severity: "error",
  title: "单项成本超预算",
  why: "一项成本不可能高于整个项目的预算，资金与目标必须匹配。",
  sources: [{ from: "财预88号", what: "资金匹配性" }],
  messages: { exceeds: "成本{amount}万元超过预算数{budget}万元，请核对成本指标和预算数。" },
  examples: {
    good: [
      {},
      {
        fields: { total: "20.00", fiscal: "20.00" },
        rows: [{ level1: "产出指标", level2: "成本指标", name: "维修总成本", target: "≤20万元" }],
      },
    ],
    bad: [
      {
        fields: { total: "20.00", fiscal: "20.00" },
        rows: [{ level1: "产出指标", level2: "成本指标", name: "维修总成本", target: "≤25万元" }],
      },
    ],
  },
  *check(subject) {
    const { cost, indicator } = subject;
    const amount = amountOf(subject);
    if (amount?.kind !== "total" || cost.budget === undefined || suspiciousScale(subject, amount)) return;
    const wan = fenToWan(amount.fen);
    if (wan - cost.budget <= BUDGET_ROUNDING) return;
    yield {
      message: "exceeds",
      data: { amount: amountText(wan), budget: amountText(cost.budget) },
      at: indicator.target.at,
      related: cost.budgetAt ? [{ sheet: subject.table.sheet, at: cost.budgetAt }] : [],
    };
  },
});
