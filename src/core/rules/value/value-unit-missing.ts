import { shownTarget, targetEdit } from "../../edits/target-edits";
import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import type { Indicator, TargetTable } from "../../table/model/target-table";
import { percentOfDecimal } from "./parts/decimal-ratio";
import { isMoneyRow } from "./parts/money-row";
import { isQuantityOrRange } from "../../target/measure-of";

/** ≤16/10万 is a rate of its own. */
const PER_POPULATION = /[/／:：]\s*(?:每)?[\d十百千万]/u;

const lacksUnit = (indicator: Indicator): boolean => {
  const { value } = indicator;
  // `unit-column-missing` looks at a column of units. A target of 0 needs no unit: it is 0 in every unit.
  if (indicator.unit !== undefined || !isQuantityOrRange(value) || value.amount === 0) return false;
  if (value.flags.includes("scale-without-unit")) return !isMoneyRow(indicator);
  if (PER_POPULATION.test(indicator.target.text) || indicator.named.matters.has("bare-number")) return false;
  return value.flags.includes("no-unit") && percentOfDecimal(indicator) === undefined;
};

const fixesOf = (table: TargetTable, indicator: Indicator): readonly Fix[] =>
  indicator.named.end.units.map((unit) => {
    const text = `${indicator.target.text}${unit}`;
    return { safety: "review", label: `改为“${text}”`, edits: [targetEdit(table.sheet, indicator, text)] };
  });

export const valueUnitMissing = defineRule({
  id: "value-unit-missing",
  family: "value",
  scope: "indicator",
  severity: "error",
  yieldsTo: ["money-unit-incomplete", "value-placeholder", "excel-coerced-value", "value-unparsed"],
  fixes: "review",
  title: "指标值缺单位",
  why: "没有单位的数字无法考核：同一个“5”可以是5次、5人或5%。",
  sources: [{ from: "公开的目标表", what: "“2”“220”" }],
  messages: { missing: "指标值“{value}”缺少计量单位，请补写单位（如次、人、%）。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "数量指标", name: "维修面积（平方米）", description: "修缮的建筑面积", target: "≥400" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "宣传活动次数", description: "全年宣传次数", target: "≥2" }] }],
  },
  *check({ table, indicator }) {
    if (!lacksUnit(indicator)) return;
    yield { message: "missing", data: { value: shownTarget(indicator) }, at: indicator.target.at, fixes: fixesOf(table, indicator) };
  },
});
