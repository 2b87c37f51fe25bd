import type { Dimension, Measure, MeasuredTarget, QuantityTarget, RangeTarget, TargetValue } from "./target-value";

/** Whether the whole target is an amount: a quantity, a range or a tolerance. */
export const isMeasured = (value: TargetValue): value is MeasuredTarget =>
  value.kind === "quantity" || value.kind === "range" || value.kind === "tolerance";

/** Whether the target is a number, or two, that is to be reached: a quantity or a range. */
export const isQuantityOrRange = (value: TargetValue): value is QuantityTarget | RangeTarget =>
  value.kind === "quantity" || value.kind === "range";

/** What the target measures; of a sentence the quantity inside it. Undefined for dates, references and words. */
export const measureOf = (value: TargetValue): Measure | undefined => {
  if (isMeasured(value)) return value;
  return value.kind === "sentence" && value.extracted.kind === "quantity" ? value.extracted : undefined;
};

/** The dimension of {@link measureOf}; undefined also where the unit has none. */
export const dimensionOf = (value: TargetValue): Dimension | undefined => measureOf(value)?.dim;

/** The unit with what it is counted by: 元/人; empty without a unit. */
export const fullUnit = ({ unit = "", per }: Measure): string => (per === undefined ? unit : `${unit}/${per}`);

/** Whether the measure is all there is: 100%. */
export const isFull = ({ amount, unit }: Measure): boolean => amount === 100 && unit === "%";
