import { defineRule } from "../../lint/rule";

export const budgetMissing = defineRule({
  id: "budget-missing",
  family: "structure",
  scope: "table",
  severity: "error",
  default: "on",
  title: "预算数为空",
  why: "绩效目标要和资金规模相匹配，没有预算数，成本指标无从核对。",
  source: "项目支出绩效目标申报表（财预〔2015〕88号附件）",
  messages: { empty: "预算数不能为空，请填写本项目的预算金额。" },
  examples: { good: [{}], bad: [{ fields: { total: "" } }] },
  *check({ table }) {
    const { total } = table.budget;
    if (total?.text === "") yield { message: "empty", at: total.at };
  },
});
