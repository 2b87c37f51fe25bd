import { fullUnit, isMeasured, measureOf } from "../../core/target/measure-of";
import type { TargetDate, TargetValue } from "../../core/target/target-value";

const secondNumber = (value: TargetValue): number | undefined => {
  if (value.kind === "range") return value.upper;
  return isMeasured(value) ? value.second : undefined;
};

const dateOf = (value: TargetValue): TargetDate | undefined => {
  if (value.kind === "sentence") return value.extracted.kind === "date" ? value.extracted.date : undefined;
  return value.kind === "date" || value.kind === "period" ? value.date : undefined;
};

const noteOf = (value: TargetValue): string | undefined => {
  if (value.kind === "reference") return value.extracted?.text;
  return value.kind === "date" || isMeasured(value) ? value.note : undefined;
};

const extractedOf = (value: TargetValue) => {
  const extracted = value.kind === "sentence" || value.kind === "reference" ? value.extracted : null;
  return extracted?.kind === "quantity" ? { op: extracted.op, n: extracted.amount, unit: fullUnit(extracted) } : undefined;
};

/** The parsed target as the JSON of `parse` has it: one flat object for all kinds, what a kind lacks left out. */
export const targetJson = (value: TargetValue) => {
  const measure = measureOf(value);
  return {
    raw: value.raw,
    kind: value.kind,
    op: value.op,
    opSource: value.opSource,
    n1: measure?.amount,
    n2: secondNumber(value),
    unit: measure?.unit,
    unitText: measure?.unitText,
    dim: measure?.dim,
    factor: measure?.factor,
    per: measure?.per,
    date: dateOf(value),
    dateEnd: value.kind === "period" ? value.dateEnd : undefined,
    note: noteOf(value),
    extracted: extractedOf(value),
    scale: isMeasured(value) ? value.scale : undefined,
    flags: value.flags,
  };
};
