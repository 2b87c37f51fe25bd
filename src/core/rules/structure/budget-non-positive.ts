import { defineRule } from "../../lint/rule";

export const budgetNonPositive = defineRule({
  id: "budget-non-positive",
  family: "structure",
  scope: "table",
  severity: "error",
  review: "资金匹配性",
  title: "预算数不大于0",
  why: "没有资金的项目不需要申报绩效目标，0或负数多半是漏填或填错。",
  sources: ["实务判断"],
  messages: { low: "预算数为“{value}”，应大于0，请核对。" },
  examples: { good: [{}], bad: [{ fields: { total: "0.00", fiscal: "0.00" } }] },
  *check({ table }) {
    const { total } = table.budget;
    if (total?.value !== undefined && total.text !== "" && total.value <= 0)
      yield { message: "low", data: { value: total.text }, at: total.at };
  },
});
