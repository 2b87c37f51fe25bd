import type { NameReading } from "../../names/read-name";
import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { isQuantityOrRange, measureOf } from "../../target/measure-of";
import type { QuantityTarget, RangeTarget } from "../../target/target-value";

const TOLD: readonly string[] = ["人数", "次数", "数量"];

const isMisplacedInQuality = ({ matters, bare, sure, wants }: NameReading, { dim, op, amount }: QuantityTarget | RangeTarget): boolean => {
  if (dim !== "people" && dim !== "times" && dim !== "count") return false;
  if (amount === 0 || op === "<=" || op === "<" || (sure && wants === "less")) return false;
  // Faults, awards, certificates and grades may be counted under quality; `count-in-quality` reports a name that ends in a count.
  return !matters.has("fault") && !matters.has("merit") && !matters.has("examined") && !TOLD.some((ending) => bare.endsWith(ending));
};

/** Ratios, money and times under a wrong 二级指标 are the matter of the rules of classification; here what they leave. */
const isUnsuited = (indicator: Indicator): boolean => {
  const { named, value } = indicator;
  if (!isQuantityOrRange(value)) return false;
  const level2 = kindOf(indicator);
  if (level2 === "quantity") return value.dim === "score" || value.dim === "pp";
  return level2 === "quality" && isMisplacedInQuality(named, value);
};

export const unitNotSuited = defineRule({
  id: "unit-not-suited",
  family: "value",
  scope: "indicator",
  severity: "warning",
  yieldsTo: ["money-unit-incomplete", "value-placeholder", "excel-coerced-value", "count-in-quality"],
  title: "单位与二级指标不符",
  why: "数量指标数多少，质量指标看做得怎样；单位对不上，多半是指标放错了类。",
  sources: [{ from: "公开的目标表", what: "质量指标“按时发放≥1人/年”" }],
  messages: { unsuited: "“{level2}”一般不用“{unit}”作单位，请核对“{value}”的单位或二级指标。" },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "质量指标", name: "安检漏检起数", description: "当年漏检起数", target: "≤2起" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "按时发放", description: "按时发放补助", target: "≥1人/年" }] }],
  },
  *check({ indicator }) {
    if (!isUnsuited(indicator)) return;
    yield {
      message: "unsuited",
      data: { level2: indicator.level2.text, unit: measureOf(indicator.value)?.unitText ?? "", value: shownTarget(indicator) },
      at: indicator.target.at,
    };
  },
});
