import { compareSources } from "../../cost/budget-sources";
import { defineRule } from "../../lint/rule";
import { roundAmount } from "../../money/fen";

const shown = (amount: number): string => String(roundAmount(amount));

export const budgetSumMismatch = defineRule({
  id: "budget-sum-mismatch",
  family: "structure",
  scope: "table",
  severity: "error",
  review: "资金匹配性",
  title: "预算数与资金来源合计不等",
  why: "预算数应等于各来源资金之和，不等说明有一个数填错了。",
  sources: ["88号申报表", "实务判断"],
  messages: {
    differs: "预算数{total}≠财政资金{fiscal}+其他资金{other}，相差{gap}，请核对三个数。",
  },
  examples: {
    good: [{}, { fields: { total: "31.00", fiscal: "20.00", other: "11.00" } }],
    bad: [{ fields: { total: "30.00", fiscal: "20.00", other: "" } }],
  },
  *check({ table }) {
    const { budget, sheet } = table;
    const sources = compareSources(table);
    if (!budget.total || !sources || sources.agree) return;
    const { total, fiscal, other, gap } = sources;
    yield {
      message: "differs",
      data: { total: shown(total), fiscal: shown(fiscal), other: shown(other), gap: shown(Math.abs(gap)) },
      at: budget.total.at,
      related: [budget.fiscal, budget.other].flatMap((field) => (field ? [{ sheet, at: field.at }] : [])),
    };
  },
});
