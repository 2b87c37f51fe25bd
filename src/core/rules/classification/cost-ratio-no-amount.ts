import { isBudgetCost } from "../../cost/cost-amount";
import { defineRule } from "../../lint/rule";
import { dimensionOf } from "../../target/measure-of";

export const costRatioNoAmount = defineRule({
  id: "cost-ratio-no-amount",
  family: "classification",
  scope: "table",
  severity: "info",
  title: "成本指标只有控制率",
  why: "“成本控制率100%”只说不超预算，看不出钱花在哪里、单价多少。",
  sources: [{ from: "公开的目标表", what: "“成本控制率100%”" }],
  messages: { ratio: "本表成本指标只有比率（“{name}”），建议补充成本金额或单位成本控制数。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "成本指标", name: "成本控制率", description: "实际支出÷预算×100%", target: "≤100%" }] }],
  },
  *check({ table }) {
    const costs = table.indicators.filter(isBudgetCost);
    const [first] = costs;
    if (!first || costs.some(({ value }) => dimensionOf(value) !== "ratio")) return;
    yield {
      message: "ratio",
      data: { name: costs.map(({ name }) => name.text).join("”“") },
      at: first.target.at,
      indicator: first.number,
      related: costs.slice(1).map(({ target }) => ({ sheet: table.sheet, at: target.at })),
    };
  },
});
