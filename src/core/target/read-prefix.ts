import { leads, subjects } from "./lead-words";
import { approximateWords, operatorAt } from "./operator-words";
import type { OperatorWord } from "./operator-words";
import { perName } from "./read-per";
import { unitAt } from "./units";

/** Everything before the number of a target. */
export interface Prefix {
  readonly operators: readonly OperatorWord[];
  /** Denominators spoken first: 每人每年 → 人, 年. */
  readonly per: readonly string[];
  /** Kept leads, such as 增长. */
  readonly lead: string;
  readonly approximate: boolean;
  /** Nothing stands here but comparisons and words of approximation. */
  readonly onlyCompares: boolean;
  readonly end: number;
}

const maxItems = 12;
const calendar = ["季度", "半年", "学期", "学年", "工作日", "年", "月", "季", "周", "天", "日"] as const;

const subjectAt = (text: string, at: number): { readonly per: string; readonly end: number } | null => {
  const spoken = text.slice(at, at + 2);
  const known = subjects.get(spoken);
  if (known !== undefined) return { per: known, end: at + 2 };
  if (text.charAt(at) !== "每") return null;
  const period = calendar.find((word) => text.startsWith(word, at + 1));
  if (period !== undefined) return { per: perName(period), end: at + 1 + period.length };
  const unit = unitAt(text, at + 1);
  return unit === null || unit.dim === "ratio" ? null : { per: perName(unit.text), end: at + 1 + unit.text.length };
};

const afterColon = (text: string, at: number): number => (text.charAt(at) === ":" ? at + 1 : at);

/** Reads comparisons, denominators, leads and words of approximation in any order (handbook 4.2). */
export const readPrefix = (text: string): Prefix => {
  let prefix: Prefix = { operators: [], per: [], lead: "", approximate: false, onlyCompares: true, end: 0 };
  for (let items = 0; items < maxItems; items++) {
    const next = nextItem(text, prefix);
    if (next === null) break;
    const end = afterColon(text, next.end);
    prefix = { ...next, onlyCompares: next.onlyCompares && end === next.end, end };
  }
  return prefix;
};

const nextItem = (text: string, prefix: Prefix): Prefix | null => {
  const at = prefix.end;
  const operator = operatorAt(text, at);
  if (operator !== null) return { ...prefix, operators: [...prefix.operators, operator], end: at + operator.text.length };
  const subject = subjectAt(text, at);
  if (subject !== null) return { ...prefix, per: [...prefix.per, subject.per], onlyCompares: false, end: subject.end };
  const lead = leads.find(({ text: word }) => text.startsWith(word, at));
  if (lead !== undefined)
    return { ...prefix, lead: prefix.lead + (lead.kept ? lead.text : ""), onlyCompares: false, end: at + lead.text.length };
  const word = approximateWords.find((candidate) => text.startsWith(candidate, at));
  return word === undefined ? null : { ...prefix, approximate: true, end: at + word.length };
};
