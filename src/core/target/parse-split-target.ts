import { cleanTarget } from "./clean-target";
import { isMeasured } from "./measure-of";
import { operatorAt } from "./operator-words";
import { parseTarget } from "./parse-target";
import { isPlaceholder } from "./placeholder-text";
import type { MeasuredTarget, Operator, TargetValue } from "./target-value";

/** The cells of a layout with columns of their own for sign, value and unit (handbook 1.3: 四川, 内蒙古, 云南). */
export interface SplitTarget {
  /** 指标性质 ≥ ≤ = 定性, 指标方向 大于等于. */
  readonly operator?: string;
  readonly value: string;
  readonly unit?: string;
  /** 正向, 反向 or 定性; counts only where the operator is missing. */
  readonly direction?: string;
}

const qualitativeWord = "定性";
const directionSigns: ReadonlyMap<string, string> = new Map([
  ["正向", "≥"],
  ["正向指标", "≥"],
  ["反向", "≤"],
  ["反向指标", "≤"],
  ["负向", "≤"],
  ["逆向", "≤"],
]);
const isOperator = (text: string): boolean => operatorAt(text, 0)?.text === text;

const signOf = ({ operator = "", direction = "" }: SplitTarget): string => {
  const [sign, spoken] = [cleanTarget(operator).text, cleanTarget(direction).text];
  if (isOperator(sign)) return sign;
  return directionSigns.get(sign) ?? (isOperator(spoken) ? spoken : (directionSigns.get(spoken) ?? ""));
};

const isQualitative = ({ operator = "", direction = "" }: SplitTarget): boolean =>
  [operator, direction].some((text) => cleanTarget(text).text.startsWith(qualitativeWord));

const asQualitative = (value: TargetValue): TargetValue => {
  const { raw, kind, flags } = value;
  if (kind === "placeholder" || kind === "empty") return value;
  return {
    raw,
    kind: kind === "grade" ? "grade" : "qualitative",
    op: null,
    opSource: null,
    flags: flags.filter((flag) => flag === "fullwidth" || flag === "whitespace"),
  };
};

const numberThenRest = /^([^([【]*\d[百千万亿]*)([^]*)$/;

/** Puts the unit behind the last number, before a note or a suffix: 20（含税） and 万元 → 20万元（含税）. */
const withUnit = (value: MeasuredTarget, unitCell: string): string => {
  const unit = cleanTarget(unitCell).text;
  if (unit === "" || isPlaceholder(unit) || value.unit !== undefined || value.per !== undefined) return value.raw;
  const [, number = value.raw, rest = ""] = numberThenRest.exec(value.raw.trim()) ?? [];
  const doubled = value.scale !== undefined && unit.startsWith(value.scale);
  return `${number}${doubled ? unit.slice(1) : unit}${rest}`;
};

const opposite = (own: Operator, column: Operator): boolean =>
  (own.startsWith(">") && column.startsWith("<")) || (own.startsWith("<") && column.startsWith(">"));

const joinSign = (value: TargetValue, sign: string): TargetValue => {
  const column = operatorAt(sign, 0)?.op ?? null;
  if (column === null) return value;
  if (value.op !== null && value.op !== "between") {
    return opposite(value.op, column) ? { ...value, flags: [...value.flags, "op-conflict"] } : value;
  }
  if (isMeasured(value)) {
    const joined = parseTarget(sign + value.raw.trim());
    if (isMeasured(joined)) return { ...joined, opSource: "column", flags: [...new Set([...joined.flags, ...value.flags])] };
  }
  return value.kind === "date" || value.kind === "grade" ? { ...value, op: column, opSource: "column" } : value;
};

/** Joins the cells into one text and parses it as {@link parseTarget} does; 定性 gives a grade or a qualitative value (handbook 4.2). */
export const parseSplitTarget = (cells: SplitTarget): TargetValue => {
  const alone = parseTarget(cells.value);
  if (isQualitative(cells)) return asQualitative(alone);
  const whole = isMeasured(alone) ? parseTarget(withUnit(alone, cells.unit ?? "")) : alone;
  return joinSign(isMeasured(whole) ? whole : alone, signOf(cells));
};
