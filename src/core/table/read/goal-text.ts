import { defined } from "../../result/defined";
import { trimEnds } from "../../sheet/clean-text";
import type { Field } from "../model/field";
import type { Goal } from "../model/target-table";

const CHINESE_DIGITS = "一二三四五六七八九十";
const NUMBERED = /^[((]?(\d{1,2}|[一二三四五六七八九十])(?:[))]|[.．](?!\d)|[、,，:：]|(?=\s*(?:目标|绩效目标)))\s*/;
const PREFIX = /^(?:绩效|年度|总体)?目标(?:内容)?\s*(\d{1,2}|[一二三四五六七八九十])?\s*[:：、.．]\s*/;

const toNumber = (text: string | undefined): number | undefined => {
  if (text === undefined || text === "") return undefined;
  const chinese = CHINESE_DIGITS.indexOf(text);
  return chinese >= 0 ? chinese + 1 : Number(text);
};

/** The first numbers of a line: `1.目标内容2:…` holds 1 and 2, `目标3:…` only 3 (handbook 3.A). */
const readLine = (raw: string): Pick<Goal, "text" | "number" | "secondNumber"> => {
  // Same length after folding, so that the content is cut from the line as written.
  const folded = raw
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/（/g, "(")
    .replace(/）/g, ")");
  const first = NUMBERED.exec(folded);
  const afterFirst = folded.slice(first?.[0].length ?? 0);
  const second = PREFIX.exec(afterFirst);
  const text = trimEnds(raw.slice((first?.[0].length ?? 0) + (second?.[0].length ?? 0)));
  const [number, secondNumber] = first ? [toNumber(first[1]), toNumber(second?.[1])] : [toNumber(second?.[1]), undefined];
  return { text, ...defined({ number, secondNumber }) };
};

const NEXT_NUMBER = /(?<=[；;。])\s*(?=(?:目标(?:内容)?\s*)?\d{1,2}\s*[.．、:：]\s*[^\d\s])/;

/** Several numbered goals in one line stand apart when they count up from 1. */
const splitNumbered = (line: string): readonly string[] => {
  const parts = line.split(NEXT_NUMBER);
  const counted = parts.every((part, index) => readLine(part.trim()).number === index + 1);
  return parts.length > 1 && counted ? parts : [line];
};

/** The goals of a cell: one a line, blank lines left out (handbook 1.2). */
export const goalsOf = (field: Field): readonly Goal[] =>
  field.raw.split(/\r\n?|\n|\v/).flatMap((line, index) =>
    splitNumbered(line)
      .map((part) => trimEnds(part))
      .filter((part) => part !== "")
      .map((raw) => ({ raw, ...readLine(raw), at: field.at, line: index })),
  );
