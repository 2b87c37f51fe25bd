import { defineRule } from "../../lint/rule";
import type { AmountField } from "../../table/model/field";
import { statesNothing } from "../../table/model/amount-text";

/** Half a cent of the smallest digit shown, and a little for binary fractions. */
const TOLERANCE = 0.005 + 1e-9;

const amountOf = (field: AmountField | undefined): number | undefined =>
  field === undefined || statesNothing(field.text) ? 0 : field.value;

const shown = (value: number): string => String(Math.round(value * 1e6) / 1e6);

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
    const [total, fiscal, other] = [budget.total?.value, amountOf(budget.fiscal), amountOf(budget.other)];
    if (!budget.total || !budget.fiscal || total === undefined || fiscal === undefined || other === undefined) return;
    const gap = total - fiscal - other;
    // Without a cell for other sources, money may come from where the table has no place for it.
    if (Math.abs(gap) <= TOLERANCE || (!budget.other && gap > 0)) return;
    yield {
      message: "differs",
      data: { total: shown(total), fiscal: shown(fiscal), other: shown(other), gap: shown(Math.abs(gap)) },
      at: budget.total.at,
      related: [budget.fiscal, budget.other].flatMap((field) => (field ? [{ sheet, at: field.at }] : [])),
    };
  },
});
