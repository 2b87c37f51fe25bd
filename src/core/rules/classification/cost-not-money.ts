import { isBudgetCost } from "../../cost/cost-amount";
import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import type { Indicator } from "../../table/model/target-table";
import { dimensionOf, measureOf } from "../../target/measure-of";

const FITTING: readonly string[] = ["money", "unitPrice", "ratio", "pp"];
/** What other rules already say of a target without an amount. */
const ELSEWHERE: readonly string[] = ["placeholder", "empty", "unparsed", "reference"];

/** Whether the target is an amount, or may be one whose unit another rule asks for. */
const mayBeAmount = ({ value }: Indicator): boolean =>
  value.kind === "tolerance" ||
  FITTING.includes(dimensionOf(value) ?? "") ||
  value.flags.some((flag) => flag === "no-unit" || flag === "scale-without-unit" || flag === "unit-unknown") ||
  measureOf(value)?.amount === 0 ||
  /元|[¥￥]/u.test(value.raw);

export const costNotMoney = defineRule({
  id: "cost-not-money",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  yieldsTo: ["money-unit-incomplete", "value-placeholder", "excel-coerced-value", "value-unparsed"],
  title: "成本指标不是金额",
  why: "成本指标用来控制花多少钱，不写金额就无法与预算核对。",
  sources: [{ from: "公开的编制说明", what: "单位成本、总成本" }],
  messages: { money: "成本指标应为金额或单位成本，“{value}”无法与预算核对，请改填金额。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "成本指标", name: "成本控制率", description: "实际支出÷预算×100%", target: "≤100%" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "成本指标", name: "维修成本", description: "全年维修支出", target: "合理" }] }],
  },
  *check({ indicator }) {
    if (!isBudgetCost(indicator) || ELSEWHERE.includes(indicator.value.kind) || mayBeAmount(indicator)) return;
    yield { message: "money", data: { value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
