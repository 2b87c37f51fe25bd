import { amountText } from "../../money/amount-text";
import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import { trimEnds } from "../../sheet/clean-text";
import type { Indicator } from "../../table/model/target-table";
import { amountOf } from "./parts/amount-of";
import { suspiciousScale } from "./parts/suspicious-scale";
import { measureOf } from "../../target/measure-of";

const MONEY = /(亿元|万元|千元|元)(?!\s*[/／每])/;
/** Sums nearer to the budget than this prove what the price is per (handbook 3.4, T2). */
const EXACT = 0.0001;

const fixOf = (sheet: string, { target, unit, value }: Indicator, per: string): Fix | undefined => {
  const field = unit && value.opSource !== null && MONEY.test(unit.text) ? unit : MONEY.test(target.text) ? target : unit;
  if (!field || !MONEY.test(field.raw)) return undefined;
  const text = trimEnds(field.raw).replace(MONEY, `$1/${per}`);
  return { safety: "review", label: `写成“${text}”`, edits: [{ ...fieldEdit(sheet, field, text), asText: true }] };
};

export const unitPriceMissingDenominator = defineRule({
  id: "unit-price-missing-denominator",
  family: "cost",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "单价缺计价单位",
  why: "“10元”是每件10元还是一共10元，看的人无从知道，也无法与预算核对。",
  sources: [{ from: "实务判断", what: "按单价乘数量推算，合计才与预算数相符" }],
  messages: {
    suggest: "“{value}”应为单价，请写成“{fix}”。",
    exact: "“{value}”应为单价，请写成“{fix}”：按{price}元×{quantity}推算，成本合计恰等于预算数{budget}万元。",
    ask: "“{value}”应为单价，请写明计价单位（如“元/件”“元/人”）。",
  },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "成本指标", name: "办案耗材费", target: "≤15万元" }] }],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", target: "≥16000件" },
          { level2: "成本指标", name: "邮寄费用", target: "≤10元" },
        ],
      },
      { rows: [{ level1: "产出指标", level2: "成本指标", name: "人均补助标准", target: "≤1000元" }] },
    ],
  },
  *check(subject) {
    const { cost, indicator, table } = subject;
    const amount = amountOf(subject);
    if (amount?.kind !== "price" || amount.per !== undefined || measureOf(indicator.value)?.unit === undefined) return;
    if (suspiciousScale(subject, amount)) return;
    const pairing = cost.pairings.find((candidate) => candidate.indicator === indicator.number);
    const per = indicator.named.per ?? pairing?.quantityUnit;
    const fix = per === undefined ? undefined : fixOf(table.sheet, indicator, per);
    const exact = pairing?.counted && cost.gap !== undefined && Math.abs(cost.gap) < EXACT;
    yield {
      message: fix ? (exact ? "exact" : "suggest") : "ask",
      data: {
        value: indicator.target.text,
        fix: fix?.edits[0]?.text ?? "",
        price: amountText(amount.fen / 100),
        quantity: pairing ? `${amountText(pairing.quantity)}${pairing.quantityUnit ?? ""}` : "",
        budget: amountText(cost.budget ?? 0),
      },
      at: indicator.target.at,
      related: pairing ? [{ sheet: table.sheet, at: pairing.quantityAt }] : [],
      fixes: fix ? [fix] : [],
    };
  },
});
