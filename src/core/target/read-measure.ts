import { closingVerbs } from "./lead-words";
import { digitsAt, shiftDecimal } from "./number-text";
import type { NumberReading } from "./number-text";
import { amountAt } from "./read-amount";
import type { Amount, Scale } from "./read-amount";
import { closesAt } from "./read-per";
import type { UnitMatch } from "./units";

/** One number or two, with the unit they share. */
export interface MeasureReading {
  readonly amount: number;
  readonly second?: number;
  /** Null when missing or not in the dictionary; then see `unitText`. */
  readonly unit: UnitMatch | null;
  /** As written; empty when missing, `:` for a proportion. */
  readonly unitText: string;
  readonly scale: Scale | null;
  readonly scaled: boolean;
  readonly approximate: boolean;
  readonly forms: readonly NumberReading["form"][];
  readonly end: number;
}

const single = (amount: Amount): MeasureReading => ({
  amount: amount.n,
  unit: amount.unit,
  unitText: amount.unit?.text ?? "",
  scale: amount.scale,
  scaled: amount.scaled,
  approximate: amount.approximate,
  forms: [amount.form],
  end: amount.end,
});

const proportionAt = (text: string, first: Amount): MeasureReading | null => {
  if (first.form !== "digits" || first.unit !== null || first.scale !== null || text.charAt(first.end) !== ":") return null;
  const second = digitsAt(text, first.end + 1);
  if (second === null) return null;
  return { ...single(first), second: second.value, unitText: ":", end: second.end };
};

/** Powers of ten between two units of one dimension, or null: 元 and 万元 → 4. */
const placesBetween = (from: UnitMatch, to: UnitMatch): number | null => {
  if (from.dim !== to.dim || from.factor < to.factor) return null;
  if (from.unit === to.unit) return 0;
  const places = Math.round(Math.log10(from.factor / to.factor));
  return shiftDecimal(to.factor, places) === from.factor && places > 0 ? places : null;
};

const scalePlaces: Readonly<Record<Scale, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
const moneyScales: ReadonlyMap<string, Scale> = new Map([
  ["万元", "万"],
  ["千元", "千"],
  ["亿元", "亿"],
]);

/** Both numbers in one unit: 5万-10万元, 5000元-1万元, 90%-95%, 1万-2万人次. Null when the units do not go together. */
const joined = (first: Amount, second: Amount): Pick<MeasureReading, "amount" | "second" | "unit" | "scale" | "scaled"> | null => {
  const scaled = first.scaled || second.scaled;
  const same = { amount: first.n, second: second.n, unit: second.unit, scale: second.scale, scaled };
  if (first.unit === null) {
    if (first.scale === null) return same;
    if (second.unit === null) return first.scale === second.scale ? same : null;
    if (moneyScales.get(second.unit.unit) === first.scale) return same;
    return moneyScales.get(second.unit.unit) === undefined
      ? { ...same, amount: shiftDecimal(first.n, scalePlaces[first.scale]), scaled: true }
      : null;
  }
  if (second.unit === null) return second.scale === null ? { ...same, unit: first.unit } : null;
  if (first.unit.unit === second.unit.unit) return same;
  const down = placesBetween(second.unit, first.unit);
  if (down !== null) return { ...same, second: shiftDecimal(second.n, down), unit: first.unit, scaled: true };
  const up = placesBetween(first.unit, second.unit);
  return up === null ? null : { ...same, amount: shiftDecimal(first.n, up), scaled: true };
};

const rangeGap = /^(?:--?|至|到)(?=[\d+一二三四五六七八九十百半两零])/;

const rangeAt = (text: string, first: Amount): MeasureReading | null => {
  const gap = rangeGap.exec(text.slice(first.end, first.end + 3))?.[0];
  if (gap === undefined) return null;
  const negative = first.n < 0 && gap === "--";
  const second = amountAt(text, first.end + (negative ? 1 : gap.length));
  const both = second === null ? null : joined(first, second);
  if (second === null || both === null) return null;
  return {
    ...single(second),
    ...both,
    unitText: second.unit?.text ?? first.unit?.text ?? "",
    approximate: first.approximate || second.approximate,
    forms: [first.form, second.form],
  };
};

const maxUnknown = 4;
const neverUnit = /^[余多来几]|[每前后级]|以上|以下|以内|之内|左右|上下/;
const unknownChar = /^[\p{Script=Han}A-Za-z°]$/u;

/** The text of a unit that the dictionary does not have: up to four letters before a denominator, a suffix, a note or the end. */
const unknownUnitAt = (text: string, from: number): string => {
  if (closingVerbs.some((verb) => text.startsWith(verb, from))) return "";
  let at = from;
  while (at < text.length && !closesAt(text, at) && unknownChar.test(text.charAt(at))) at++;
  const stopped = at === text.length || closesAt(text, at) || "/([【".includes(text.charAt(at));
  const unit = text.slice(from, at);
  return stopped && unit.length <= maxUnknown && !neverUnit.test(unit) ? unit : "";
};

/**
 * The numbers of a target from this place. A Chinese numeral counts only with a known unit, a scale, or a comparison before it,
 * so that 一般 and 三好 stay words; an unknown unit is accepted after digits only.
 */
export const measureAt = (text: string, at: number, compared: boolean): MeasureReading | null => {
  const first = amountAt(text, at);
  if (first === null) return null;
  const measure = rangeAt(text, first) ?? proportionAt(text, first) ?? single(first);
  if (measure.unit !== null || measure.unitText !== "") return measure;
  if (measure.forms.includes("chinese")) return compared || measure.scale !== null ? measure : null;
  const unknown = unknownUnitAt(text, measure.end);
  if (unknown === "" || (measure.scale !== null && measure.second !== undefined)) return measure;
  const named = { ...measure, unitText: unknown, end: measure.end + unknown.length };
  // When anything stands behind 万, even an unknown unit (3万瓣), 万 belongs to the number.
  return measure.scale === null
    ? named
    : { ...named, amount: shiftDecimal(measure.amount, scalePlaces[measure.scale]), scale: null, scaled: true };
};
