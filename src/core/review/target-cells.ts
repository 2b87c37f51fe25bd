import { printNumber } from "../target/number-text";
import type { Operator, QuantityTarget, RangeTarget, TargetFlag, TargetValue } from "../target/target-value";
import { findUnit } from "../target/units";
import { isQuantityOrRange } from "../target/measure-of";

/** A target over the columns of an export: sign, value, unit, direction (handbook 6.3). Joined again they say what the one cell said. */
export interface TargetCells {
  readonly sign: string;
  readonly value: string;
  readonly unit: string;
  readonly direction: string;
}

const SIGNS: Readonly<Partial<Record<Operator, string>>> = { ">=": "≥", "<=": "≤", "=": "=", ">": ">", "<": "<" };
const DIRECTIONS: Readonly<Partial<Record<Operator, string>>> = { ">=": "正向", ">": "正向", "<=": "反向", "<": "反向" };

/** Ways of writing that the columns would lose: the text then stays whole. */
const UNSPLIT: readonly TargetFlag[] = ["approx", "op-conflict", "op-multiple", "range-with-op", "unit-unknown", "range-reversed"];

const whole = (raw: string, sign: string): TargetCells => ({ sign, value: raw.trim(), unit: "", direction: "" });

type NumberTarget = QuantityTarget | RangeTarget;

/** Synonyms (名, 日) stay as written, variants (㎡) become canonical. */
const unitOf = ({ unit, unitText, per, scale }: NumberTarget): string => {
  const synonym = unitText !== undefined && findUnit(unitText)?.form === "synonym";
  const own = (synonym ? unitText : unit) ?? scale ?? "";
  return per === undefined ? own : `${own}/${per}`;
};

/** A bare 100% is a promise to the full, so it is written with its sign (handbook 7 #1). */
const operatorOf = ({ op, amount, unit }: NumberTarget): Operator | null => op ?? (amount === 100 && unit === "%" ? "=" : null);

const split = (target: NumberTarget, value: string): TargetCells => {
  const op = operatorOf(target);
  const full = op === "=" && target.amount === 100 && target.unit === "%";
  return { sign: (op && SIGNS[op]) ?? "", value, unit: unitOf(target), direction: full ? "正向" : ((op && DIRECTIONS[op]) ?? "") };
};

/** The parsed target in columns; words are 定性, dates keep their wording, what cannot be taken apart stays whole without a sign. */
export const targetCells = (target: TargetValue): TargetCells => {
  const { kind, raw, flags } = target;
  if (kind === "qualitative" || kind === "grade" || kind === "reference") return whole(raw, "定性");
  if (!isQuantityOrRange(target) || target.unit === ":" || target.note !== undefined || flags.some((flag) => UNSPLIT.includes(flag)))
    return whole(raw, "");
  const amount = printNumber(target.amount);
  return split(target, target.kind === "range" ? `${amount}-${printNumber(target.upper)}` : amount);
};
