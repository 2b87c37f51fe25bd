import { operatorSuffixes } from "./operator-words";
import { findUnit, unitAt } from "./units";

/** A denominator after the unit. */
export interface PerReading {
  /** Canonical: 人天 and 人·日 are 人·天. */
  readonly per: string;
  /** A part of it was written in a variant script: 元/㎡. */
  readonly variant: boolean;
  readonly end: number;
}

const maxPart = 10;
const separators = "·./*";
const stops = "([【;,、。";

const composed: ReadonlyMap<string, string> = new Map([
  ["人天", "人·天"],
  ["人日", "人·天"],
  ["人月", "人·月"],
  ["人年", "人·年"],
  ["生年", "生·年"],
  ["生学期", "生·学期"],
  ["日", "天"],
  ["月", "月"],
  ["个月", "月"],
  ["季", "季度"],
]);

/** Whether a closing comparison begins here and nothing but a note follows it. */
export const closesAt = (text: string, at: number): boolean => {
  const suffix = operatorSuffixes.find((candidate) => text.startsWith(candidate.text, at));
  if (suffix === undefined) return false;
  const end = at + suffix.text.length;
  return end === text.length || text.charAt(end) === "(";
};

const partEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && at - from <= maxPart) {
    const char = text.charAt(at);
    if (separators.includes(char) || stops.includes(char) || (at > from && closesAt(text, at))) break;
    at++;
  }
  return at;
};

const partPattern = /^(?:\d{1,4}[\p{Script=Han}A-Za-z]|[\p{Script=Han}A-Za-zμ°])[\p{Script=Han}A-Za-z0-9]*$/u;

const comparison = /^每|以上|以下|以内|之内|左右|上下/;

/** Nothing is counted per percent, nor per a comparison. */
const isNoDenominator = (part: string): boolean => comparison.test(part) || findUnit(part)?.dim === "ratio";

/** The canonical spelling of one denominator: 人天 → 人·天, ㎡ → 平方米. */
export const perName = (part: string): string => {
  const unit = findUnit(part)?.unit ?? part;
  return composed.get(part) ?? composed.get(unit) ?? unit;
};

const partAt = (text: string, from: number): PerReading | null => {
  const start = text.charAt(from) === "每" ? from + 1 : from;
  const end = partEnd(text, start);
  const part = text.slice(start, end);
  if (part.length > maxPart || !partPattern.test(part) || isNoDenominator(part)) return null;
  return { per: perName(part), variant: !composed.has(part) && findUnit(part)?.form === "variant", end };
};

/** In running text only a known unit ends a denominator: 1000元/人给补助对象. */
const knownPartAt = (text: string, from: number): PerReading | null => {
  const start = text.charAt(from) === "每" ? from + 1 : from;
  const unit = unitAt(text, start);
  return unit === null ? null : { per: perName(unit.text), variant: unit.form === "variant", end: start + unit.text.length };
};

/** `/次`, `每人`, `/人·天`, `/人/天` at this place; null when there is no denominator, or no sound one (handbook 4.2 `per`). */
export const perAt = (text: string, at: number): PerReading | null => denominatorAt(text, at, partAt);

/** The same inside a longer text. */
export const perInTextAt = (text: string, at: number): PerReading | null => denominatorAt(text, at, knownPartAt);

const denominatorAt = (text: string, at: number, readPart: typeof partAt): PerReading | null => {
  const first = text.charAt(at);
  if (first !== "/" && first !== "每") return null;
  const start = first === "/" ? at + 1 : at;
  let reading = readPart(text, start);
  while (reading !== null && reading.end < text.length && separators.includes(text.charAt(reading.end))) {
    const next: PerReading | null = readPart(text, reading.end + 1);
    reading = next === null ? null : { per: `${reading.per}·${next.per}`, variant: reading.variant || next.variant, end: next.end };
  }
  return reading;
};
