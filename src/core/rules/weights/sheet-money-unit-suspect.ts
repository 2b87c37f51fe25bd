import { defineRule, type TableContext } from "../../lint/rule";

const LEAST_YUAN = 10_000;
const MOST_WAN = 1_000_000;

/** Costs that fill the budget in the stated unit speak for it: a project of 4800元 there is. */
const costsAgree = ({ cost }: TableContext): boolean =>
  cost.budget !== undefined && cost.totalAmount > cost.budget / 10 && cost.totalAmount <= cost.budget * 1.05;

export const sheetMoneyUnitSuspect = defineRule({
  id: "sheet-money-unit-suspect",
  family: "weights",
  scope: "table",
  severity: "warning",
  review: "资金匹配性",
  title: "金额口径可疑",
  why: "元和万元写错，预算就差一万倍，汇总时很难发现。",
  sources: [{ from: "公开的目标表", what: "一体化系统导出按元" }],
  messages: { suspect: "金额单位为“{unit}”，而预算数是“{value}”，请核对是否应为“{other}”。" },
  examples: {
    good: [{}, { fields: { moneyUnit: "单位：元", total: "310000.00", fiscal: "310000.00" } }],
    bad: [{ fields: { moneyUnit: "单位：元", total: "20.00", fiscal: "20.00" } }],
  },
  *check(context) {
    const { moneyUnit, budget } = context.table;
    const total = budget.total;
    if (!moneyUnit || total?.value === undefined || total.value <= 0 || costsAgree(context)) return;
    const small = moneyUnit.unit === "元" && total.value < LEAST_YUAN;
    const large = moneyUnit.unit === "万元" && total.value > MOST_WAN;
    if (!small && !large) return;
    yield { message: "suspect", data: { unit: moneyUnit.unit, value: total.text, other: small ? "万元" : "元" }, at: total.at };
  },
});
