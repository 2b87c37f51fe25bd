import { defined } from "../result/defined";
import { dateAt } from "./date-text";
import { parseChineseNumber } from "./number-text";
import { unsigned } from "./parsed-body";
import type { ParsedBody } from "./parsed-body";
import type { TargetDate } from "./target-value";

const spans =
  "全年度?|年内|年度内|当年度?|本年度?|上半年|下半年|第?[一二三四1-4]季度|一至四季度|季度|常年|长期|永久|每年|每月|每季度?|每周|每日|每天|年底|年末|年终|月底|月末|季度末|每月底|每月末";
const span = new RegExp(
  `^(?:在|于)?(?:${spans})(?:度)?(底|末)?([之以]?前|[之以]?内)?(?:全部)?(?:完成|到位|发放完毕|执行|实施|有效|坚持|保持|持续)?$`,
);
const always = /^[≥=]?(?:7[x×*]24(?:小时)?|24小时不间断|全天候|每个?(?:工作日|学期|学年))$/i;
const clock = /^(?:每[天日])?(?:上午|下午|晚上?)?\d{1,2}(?::\d{2}|[点时](?:半|整|\d{1,2}分?)?)(?:[之以]?前|[之以]?内)$/;
const lastYear = 2100;

const isYear = (value: number): boolean => value >= 1949 && value <= lastYear;

const yearOnly = /^(\d{4})年度?(?:全年|内)?$/;
const years = /^(?:自)?(\d{4})年?[-至到](\d{4})年度?(?:底|末)?$/;
const months = /^(?:每年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月?[-至到](\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?$/;

const toMonth = (text: string | undefined): number =>
  text === undefined ? 0 : /^\d/.test(text) ? Number(text) : (parseChineseNumber(text) ?? 0);

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

const period = (date: TargetDate, dateEnd?: TargetDate): ParsedBody => ({
  kind: "period",
  ...unsigned,
  date,
  ...defined({ dateEnd }),
});

const yearsPeriod = (text: string): ParsedBody | null => {
  const one = yearOnly.exec(text);
  if (one !== null && isYear(Number(one[1]))) return period({ year: Number(one[1]) });
  const both = years.exec(text);
  if (both === null || !isYear(Number(both[1])) || !isYear(Number(both[2]))) return null;
  return period({ year: Number(both[1]) }, { year: Number(both[2]) });
};

const monthsPeriod = (text: string, year: number | undefined): ParsedBody | null => {
  const match = months.exec(text);
  const [from, to] = [toMonth(match?.[1]), toMonth(match?.[2])];
  if (!isMonth(from) || !isMonth(to)) return null;
  const inYear = year === undefined ? {} : { year };
  return period({ ...inYear, month: from }, { ...inYear, month: to });
};

const separator = /^(?:起)?(?:--?|至|到)/;

const datesPeriod = (text: string): ParsedBody | null => {
  const start = text.startsWith("自") || text.startsWith("从") ? 1 : 0;
  const from = dateAt(text, start);
  if (from === null) return null;
  const gap = separator.exec(text.slice(from.end, from.end + 4));
  if (gap === null) return null;
  const to = dateAt(text, from.end + gap[0].length);
  if (to === null || !/^(?:底|末)?(?:止|前|之前|底前)?$/.test(text.slice(to.end))) return null;
  const inherits = to.date.year === undefined && from.date.year !== undefined;
  return period(from.date, inherits ? { year: from.date.year, ...to.date } : to.date);
};

const spanPeriod = (text: string, year: number | undefined): ParsedBody | null => {
  const match = span.exec(text);
  const inYear = year === undefined ? {} : { date: { year } };
  if (clock.test(text)) return { kind: "period", ...unsigned, op: "<=", opSource: "suffix" };
  if (match === null) return always.test(text) ? { kind: "period", ...unsigned } : null;
  const deadline = match[2]?.endsWith("前") === true;
  return { kind: "period", ...unsigned, ...(deadline ? { op: "<=", opSource: "suffix" } : {}), ...inYear };
};

/** A whole text that is a stretch of time (handbook 4.2 `period`): 1-12月, 2023.07-2024.01, 全年, 年底前, 2023年上半年, 每天9点前. */
export const readPeriod = (text: string): ParsedBody | null => {
  const led = /^(\d{4})年度?/.exec(text);
  const year = led !== null && isYear(Number(led[1])) ? Number(led[1]) : undefined;
  const rest = year === undefined ? text : text.slice(led?.[0].length ?? 0);
  return yearsPeriod(text) ?? monthsPeriod(rest, year) ?? datesPeriod(text) ?? spanPeriod(rest, year);
};
