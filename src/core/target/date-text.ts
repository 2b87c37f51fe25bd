import { defined } from "../result/defined";
import { parseChineseNumber } from "./number-text";
import type { TargetDate } from "./target-value";

/** A date at some place of a text. */
export interface DateReading {
  readonly date: TargetDate;
  readonly end: number;
}

const year = "((?:19|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})";
const small = "(\\d{1,2}|[一二三]?十?[一二三四五六七八九十])";

/** Year, month and day stand in the groups of these names. */
const patterns: readonly RegExp[] = [
  new RegExp(`^(?<y>${year})年(?:度)?(?:(?<m>${small})月(?:份)?(?:(?<d>${small})[日号])?)?`),
  /^(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\d.])/,
  /^(?<y>20[0-4]\d)[-./](?<m>\d{1,2})(?:[-./](?<d>\d{1,2})(?!\d|年|月|个)|(?!\d))[日月]?/,
  new RegExp(`^(?<m>${small})月(?:份)?(?:(?<d>${small})[日号])?`),
  /^(?<m>\d{1,2})[./](?<d>\d{1,2})日?(?=(?:[之以])?前)/,
  /^(?<d>\d{1,2})[日号](?=(?:[之以])?前)/,
];

const daysOfMonth: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const toNumber = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return /^\d/.test(text) ? Number(text) : (parseChineseNumber(text) ?? Number.NaN);
};

const toDate = (groups: Readonly<Record<string, string | undefined>>): TargetDate | null => {
  const [y, month, day] = [toNumber(groups["y"]), toNumber(groups["m"]), toNumber(groups["d"])];
  const days = month === undefined ? 31 : daysOfMonth[month - 1];
  if (days === undefined) return null;
  if (day !== undefined && !(day >= 1 && day <= days)) return null;
  return {
    ...defined({ year: y, month, day }),
  };
};

/** 2023年12月31日, 2023-12-31, 2023.07, 20231231, 12月31日, 十二月; 6/30 and 15日 only when 前 follows. Null for no such day. */
export const dateAt = (text: string, at: number): DateReading | null => {
  const rest = text.slice(at, at + 24);
  for (const pattern of patterns) {
    const match = pattern.exec(rest);
    if (match?.groups === undefined) continue;
    const date = toDate(match.groups);
    if (date !== null) return { date, end: at + match[0].length };
  }
  return null;
};

/** 2023年12月31日, 12月, 15日. */
export const printDate = ({ year: y, month, day }: TargetDate): string =>
  [y === undefined ? "" : `${y}年`, month === undefined ? "" : `${month}月`, day === undefined ? "" : `${day}日`].join("");
