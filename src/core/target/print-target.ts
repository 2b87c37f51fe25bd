import { printDate } from "./date-text";
import { leads } from "./lead-words";
import { isMeasured } from "./measure-of";
import { printNumber } from "./number-text";
import { operatorSymbols } from "./operator-words";
import { parseTarget } from "./parse-target";
import type { DateTarget, MeasuredTarget, TargetValue } from "./target-value";
import { findUnit, unitAt } from "./units";

/** Synonyms (名, 日) stay as written, but 3月 becomes 3个月; variants (㎡) become canonical. */
const printUnit = ({ unit, unitText, scale }: MeasuredTarget): string => {
  if (unit === undefined) return scale ?? "";
  if (unitText === undefined) return unit;
  if (unitText === "月") return unit;
  // The unit is printed together with what it counts: 个乡镇.
  if (unitText.length > unit.length && findUnit(unitText) === null && unitAt(unitText, 0) !== null) return unitText;
  return findUnit(unitText)?.form === "synonym" ? unitText : unit;
};

const isLead = (text: string): boolean => leads.some((lead) => lead.kept && lead.text === text);

const splitNote = (note: string | undefined): readonly [lead: string, rest: string] => {
  if (note === undefined) return ["", ""];
  const [first = "", ...rest] = note.split(";");
  return isLead(first) ? [first, rest.join(";")] : ["", note];
};

/** 2023.2 alone would be read as February 2023, and 2023.10 as October. */
const looksLikeMonth = /^\d{4}\.\d$/;

const secondOf = (value: MeasuredTarget): number | undefined => (value.kind === "range" ? value.upper : value.second);

const printNumbers = (value: MeasuredTarget): string => {
  const [first, second, { unit }] = [printNumber(value.amount), secondOf(value), value];
  if (second === undefined) return unit === undefined && looksLikeMonth.test(first) ? `${first}00` : first;
  if (unit === ":") return `${first}:${printNumber(second)}`;
  return unit === undefined && /^\d{4}$/.test(first) ? `${first}至${printNumber(second)}` : `${first}-${printNumber(second)}`;
};

const printMeasured = (value: MeasuredTarget): string => {
  const { op, per, flags } = value;
  const [lead, note] = splitNote(value.note);
  const approximate = op === null && flags.includes("approx") ? "约" : "";
  const symbol = op === null ? "" : operatorSymbols[op];
  const unit = value.unit === ":" ? "" : printUnit(value);
  return `${lead}${approximate}${symbol}${printNumbers(value)}${unit}${per === undefined ? "" : `/${per}`}${note === "" ? "" : `（${note}）`}`;
};

const daySuffix = { "<=": "前", "<": "前", ">=": "后", ">": "后", "=": "", "±": "", between: "" } as const;

const printDay = ({ date, op, note, raw }: DateTarget): string => {
  const [lead = "", ...rest] = (note ?? "").split(";");
  const repeated = /^(?:每[月年]|[次当本]年度?|翌年|第二年)$/.test(lead) ? lead : "";
  const end = date.day === undefined && /[底末]/.test(raw) ? "底" : "";
  const closing = repeated === "" ? (note ?? "") : rest.join(";");
  const bareMonth = date.year === undefined && date.day === undefined && end === "";
  const suffix = op === null ? "" : op === "=" && bareMonth ? "前" : daySuffix[op];
  const symbol = op === "<" || op === ">" || op === "=" ? op : "";
  return `${symbol}${repeated}${printDate(date)}${end}${suffix}${closing === "" ? "" : `完成${closing}`}`;
};

const canonical = (value: TargetValue): string | undefined => {
  if (isMeasured(value)) return printMeasured(value);
  return value.kind === "date" ? printDay(value) : undefined;
};

/** What canonical writing must not change. */
const meaning = (value: TargetValue): string => {
  const { kind, op } = value;
  if (isMeasured(value)) return JSON.stringify([kind, op, value.amount, secondOf(value), value.unit, value.per, value.dim]);
  return value.kind === "date" ? JSON.stringify([kind, op, value.date.year, value.date.month, value.date.day]) : kind;
};

/**
 * The value in canonical writing: ≥95%, ≤2000元/次, 10-15个, 2023年12月底前 (handbook 4.3, 4.6).
 * What carries no number of its own, or would say something else in that writing (完成2023年, two thousand years of work, is no year),
 * is returned as it was written, without blanks at its ends.
 */
export const printTarget = (value: TargetValue): string => {
  const text = canonical(value);
  if (text === undefined) return value.raw.trim();
  const again = parseTarget(text);
  return meaning(again) === meaning(value) && canonical(again) === text ? text : value.raw.trim();
};
