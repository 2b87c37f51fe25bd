import { amountText } from "../../money/amount-text";
import { defineRule } from "../../lint/rule";
import { amountOf } from "./parts/amount-of";
import { suspiciousScale } from "./parts/suspicious-scale";

export const costScaleSuspicious = defineRule({
  id: "cost-scale-suspicious",
  family: "cost",
  scope: "indicator",
  severity: "error",
  title: "金额量级异常",
  why: "成本与预算差上万倍，多半是把元写成了万元，或把万元写成了元。",
  sources: ["实务判断"],
  messages: { scale: "“{value}”与预算数{budget}万元的数量级不符，请核对是否把元、万元写错。" },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "成本指标", name: "办案业务经费总额", target: "≤310000元" }] }],
    bad: [
      { rows: [{ level1: "产出指标", level2: "成本指标", name: "维修成本", target: "≤310000万元" }] },
      { rows: [{ level1: "产出指标", level2: "成本指标", name: "维修成本", target: "≤31元" }] },
    ],
  },
  *check(subject) {
    const { indicator, cost, table } = subject;
    const amount = amountOf(subject);
    if (!amount || !suspiciousScale(subject, amount)) return;
    yield {
      message: "scale",
      data: { value: indicator.target.text, budget: amountText(cost.budget ?? 0) },
      at: indicator.target.at,
      related: cost.budgetAt ? [{ sheet: table.sheet, at: cost.budgetAt }] : [],
    };
  },
});
