import { defineRule } from "../../lint/rule";

export const budgetMissing = defineRule({
  id: "budget-missing",
  family: "structure",
  scope: "table",
  severity: "error",
  waitsForContent: true,
  review: "资金匹配性",
  title: "预算数为空",
  why: "绩效目标要和资金规模相匹配，没有预算数，成本指标无从核对。",
  sources: ["88号申报表"],
  messages: { empty: "预算数不能为空，请填写本项目的预算金额。" },
  examples: { good: [{}], bad: [{ fields: { total: "" } }] },
  *check({ table }) {
    const { total } = table.budget;
    if (total?.text === "") yield { message: "empty", at: total.at };
  },
});
