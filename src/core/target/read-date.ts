import { dateAt } from "./date-text";
import { closingVerbs } from "./lead-words";
import { operatorAt } from "./operator-words";
import type { ParsedBody } from "./parsed-body";
import type { Operator, OperatorSource } from "./target-value";

const opening = /^(?:每月|每年|于|在|至|截至|截止到?|自|[次当本]年度?|翌年|第二年)/;
const mark = /^(?:月?底|年?末|月末|初|上旬|中旬|下旬|中)/;
const before = /^(?:以前|之前|前)/;
const after = /^(?:以后|之后|后|起)/;
const adverb = /^(?:,?(?:全部|全面|基本|按时|按期|及时|须|应))/;
const closing = new RegExp(`^(?:${closingVerbs.join("|")})([^\\d]{0,12})$`);

const skip = (pattern: RegExp, text: string, at: number): number => at + (pattern.exec(text.slice(at, at + 8))?.[0].length ?? 0);

interface Tail {
  readonly op: Operator | null;
  readonly note: string;
}

/** What follows the day: 底, 前, and a verb that makes it a deadline even without 前 (12月底到位). */
const tailOf = (text: string, from: number): Tail | null => {
  const marked = skip(mark, text, from);
  const end = skip(before, text, marked);
  const later = end > marked ? end : skip(after, text, marked);
  const op = end > marked ? "<=" : later > marked ? ">=" : null;
  if (later === text.length) return { op, note: "" };
  const verb = closing.exec(text.slice(skip(adverb, text, later)));
  return verb === null ? null : { op: op ?? "<=", note: (verb[1] ?? "").replace(/[()]/g, "") };
};

const isBareMonth = (text: string, end: number, month: boolean): boolean =>
  month && !/^(?:底|末|初|上旬|中旬|下旬|[之以]?[前后]|起)/.test(text.slice(end));

/** A whole text that is one date (handbook 4.2 `date`); null otherwise. `≤3月` is a duration, not March. */
export const readDate = (text: string): ParsedBody | null => {
  const operator = operatorAt(text, 0);
  if (operator?.op === "±") return null;
  const start = operator === null ? 0 : operator.text.length;
  const led = skip(opening, text, start);
  const reading = dateAt(text, led);
  if (reading === null) return null;
  const { date, end } = reading;
  if (operator !== null && date.day === undefined && isBareMonth(text, end, !text.includes("年"))) return null;
  const tail = tailOf(text, end);
  if (tail === null) return null;
  const yearEnd = /^年?[底末]$/.test(text.slice(end)) && date.year !== undefined;
  if (date.month === undefined && date.day === undefined && tail.op === null && !yearEnd) return null;
  const lead = /^(?:每[月年]|[次当本]年度?|翌年|第二年)/.exec(text.slice(start, led))?.[0] ?? "";
  const source: OperatorSource | null =
    operator !== null ? (operator.form === "word" ? "word" : "symbol") : tail.op === null ? null : "suffix";
  const note = [lead, tail.note].filter((part) => part !== "").join(";");
  return {
    kind: "date",
    op: operator?.op ?? tail.op,
    opSource: source,
    date,
    ...(note === "" ? {} : { note }),
    flags: operator?.form === "variant" ? ["op-variant"] : [],
  };
};
