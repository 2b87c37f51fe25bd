import { amountText } from "../../money/amount-text";
import { defineRule } from "../../lint/rule";
import { BUDGET_ROUNDING } from "../../cost/budget-rounding";

/** What is more than this many times the budget is a wrong unit, `cost-scale-suspicious`. */
const CREDIBLE = 10;

export const costSumExceedsBudget = defineRule({
  id: "cost-sum-exceeds-budget",
  family: "cost",
  scope: "table",
  severity: "error",
  title: "成本合计超预算",
  why: "各项成本都控制在指标值以内，预算仍然不够，说明成本指标或预算数有误。",
  sources: [{ from: "财预88号", what: "资金匹配性" }],
  messages: { exceeds: "成本指标合计{sum}万元（{worked}）超过预算数{budget}万元，请核对各项成本和预算数。" },
  examples: {
    good: [
      {},
      {
        rows: [
          { level1: "产出指标", level2: "成本指标", name: "办案总成本", target: "≤31万元" },
          { level2: "成本指标", name: "维修成本", target: "≤15万元" },
        ],
      },
    ],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "成本指标", name: "维修成本", target: "≤15万元" },
          { level2: "成本指标", name: "耗材成本", target: "≤18万元" },
        ],
      },
    ],
  },
  *check({ table, cost }) {
    const { budget, budgetAt } = cost;
    if (budget === undefined || !table.header) return;
    const credible = cost.totals.filter(({ amount, counted }) => counted && amount <= budget * CREDIBLE);
    const sum = credible.reduce((total, { amount }) => total + amount, 0);
    if (credible.length < 2 || sum - budget <= BUDGET_ROUNDING) return;
    yield {
      message: "exceeds",
      data: { sum: amountText(sum), worked: credible.map(({ amount }) => amountText(amount)).join("+"), budget: amountText(budget) },
      at: table.header.at,
      related: [...credible.map(({ at }) => at), ...(budgetAt ? [budgetAt] : [])].map((at) => ({ sheet: table.sheet, at })),
      marked: false,
    };
  },
});
