import { printNumber } from "../target/number-text";
import type { Operator, TargetFlag, TargetValue } from "../target/target-value";
import { findUnit } from "../target/units";

/** A target over the columns of an export: sign, value, unit, direction (手册 6.3). Joined again they say what the one cell said. */
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

/** Synonyms (名, 日) stay as written, variants (㎡) become canonical. */
const unitOf = ({ unit, unitText, per, scale }: TargetValue): string => {
  const synonym = unitText !== undefined && findUnit(unitText)?.form === "synonym";
  const own = (synonym ? unitText : unit) ?? scale ?? "";
  return per === undefined ? own : `${own}/${per}`;
};

/** A bare 100% is a promise to the full, so it is written with its sign (手册 7 #1). */
const operatorOf = ({ op, n1, unit, kind }: TargetValue): Operator | null =>
  op ?? (kind === "quantity" && n1 === 100 && unit === "%" ? "=" : null);

const split = (target: TargetValue, value: string): TargetCells => {
  const op = operatorOf(target);
  const full = op === "=" && target.n1 === 100 && target.unit === "%";
  return { sign: (op && SIGNS[op]) ?? "", value, unit: unitOf(target), direction: full ? "正向" : ((op && DIRECTIONS[op]) ?? "") };
};

/** The parsed target in columns; words are 定性, dates keep their wording, what cannot be taken apart stays whole without a sign. */
export const targetCells = (target: TargetValue): TargetCells => {
  const { kind, raw, n1, n2, flags } = target;
  if (kind === "qualitative" || kind === "grade" || kind === "reference") return whole(raw, "定性");
  if (n1 === undefined || target.unit === ":" || target.note !== undefined || flags.some((flag) => UNSPLIT.includes(flag)))
    return whole(raw, "");
  if (kind === "quantity") return split(target, printNumber(n1));
  if (kind === "range" && n2 !== undefined) return split(target, `${printNumber(n1)}-${printNumber(n2)}`);
  return whole(raw, "");
};
