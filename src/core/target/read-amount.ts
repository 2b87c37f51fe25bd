import { chineseNumberAt, digitsAt, shiftDecimal } from "./number-text";
import type { NumberReading } from "./number-text";
import { findUnit, unitAt } from "./units";
import type { UnitMatch } from "./units";

/** A number with its scale and unit, as far as they are there. */
export interface Amount {
  /** In `unit`, scale multiplied in; without a unit, before its last scale. */
  readonly n: number;
  readonly form: NumberReading["form"];
  readonly unit: UnitMatch | null;
  /** A scale that no unit follows: 20万. */
  readonly scale: Scale | null;
  readonly scaled: boolean;
  readonly approximate: boolean;
  readonly end: number;
}

export type Scale = "百" | "千" | "万" | "亿";

const powers: Readonly<Record<Scale | "十", number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const maxScales = 3;
/** Beyond it a number no longer holds its digits. */
const largest = 1e15;

const isScale = (char: string): char is Scale | "十" => Object.hasOwn(powers, char);

const roughly = (text: string, at: number): boolean => "余多来几".includes(text.charAt(at)) && at < text.length;

const percentWord = /^(百分之|千分之)/;

const percentAt = (text: string, at: number): Amount | null => {
  const whole = text.startsWith("百分百", at) || text.startsWith("百分之百", at);
  const word = percentWord.exec(text.slice(at, at + 3))?.[0];
  const unit = findUnit(word === "千分之" ? "‰" : "%");
  const shape = { unit, scale: null, scaled: false, approximate: false } as const;
  if (whole) return { ...shape, n: 100, form: "chinese", end: at + (text.startsWith("百分百", at) ? 3 : 4) };
  if (word === undefined || unit === null) return null;
  const number = chineseNumberAt(text, at + 3);
  if (number !== null) return { ...shape, n: number.value, form: "chinese", end: number.end };
  const digits = digitsAt(text, at + 3);
  if (digits === null) return null;
  return { ...shape, unit: { ...unit, text: word, form: "variant" }, n: digits.value, form: digits.form, end: digits.end };
};

const signedDigitsAt = (text: string, at: number): NumberReading | null => {
  const sign = text.charAt(at);
  if (sign !== "-" && sign !== "+") return digitsAt(text, at);
  const number = digitsAt(text, at + 1);
  return number === null || number.value === 0 ? number : { ...number, value: sign === "-" ? -number.value : number.value };
};

const withScales = (text: string, number: NumberReading): Amount => {
  let { value: n, end: at } = number;
  let pending: Scale | null = null;
  let scaled = false;
  let approximate = roughly(text, at);
  if (approximate) at++;
  for (let count = 0; count <= maxScales; count++) {
    const unit = unitAt(text, at);
    if (unit !== null)
      return {
        n: pending === null ? n : shiftDecimal(n, powers[pending]),
        form: number.form,
        unit,
        scale: null,
        scaled: scaled || pending !== null,
        approximate,
        end: at + unit.text.length,
      };
    const scale = text.charAt(at);
    if (!isScale(scale) || count === maxScales) break;
    if (pending !== null) [n, scaled] = [shiftDecimal(n, powers[pending]), true];
    if (scale === "十") [n, pending, scaled] = [shiftDecimal(n, 1), null, true];
    else pending = scale;
    at++;
    if (roughly(text, at)) [approximate, at] = [true, at + 1];
  }
  return { n, form: number.form, unit: null, scale: pending, scaled, approximate, end: at };
};

/**
 * The amount at this place of a cleaned text: 129.5万元, 3万人次, 百分之九十五, 三次, 100余人.
 * A unit of the dictionary wins over a scale: 20万元 is 20 万元, 3万人次 is 30000 人次.
 */
export const amountAt = (text: string, at: number): Amount | null => {
  const percent = percentAt(text, at);
  if (percent !== null) return percent;
  const number = signedDigitsAt(text, at) ?? chineseNumberAt(text, at);
  if (number === null) return null;
  const amount = withScales(text, number);
  if (Math.abs(amount.n) >= largest) return null;
  const rough = amount.unit !== null && amount.unit.dim !== "ratio" && "余多".includes(text.charAt(amount.end)) && amount.end < text.length;
  return rough ? { ...amount, approximate: true, end: amount.end + 1 } : amount;
};
