import { chooseOperator } from "./choose-operator";
import { dateAt } from "./date-text";
import { operatorAt, operatorSuffixes } from "./operator-words";
import type { OperatorWord } from "./operator-words";
import type { Operator, OperatorSource, TargetDate } from "./target-value";
import { amountAt } from "./read-amount";
import type { Amount } from "./read-amount";
import { perInTextAt } from "./read-per";

/** The first quantity inside a longer text. */
export interface Extracted {
  readonly op: Operator | null;
  readonly opSource: OperatorSource | null;
  readonly amount: Amount;
  readonly per: string;
  /** Amount with denominator as written. */
  readonly text: string;
  /** What is left of the text once the quantity is taken out. */
  readonly rest: string;
}

/** What a longer text holds besides words. */
export interface Found {
  readonly quantity: Extracted | null;
  readonly date: TargetDate | null;
  /** Digits that are neither a date, nor part of a code (ISO9001), nor an ordinal (第1名). */
  readonly looseDigits: boolean;
}

const code = /^[A-Za-z][A-Za-z/\- ]{0,11}\d[\dA-Za-z.\-]{0,11}/;
const ordinal = /^[第前](?:\d{1,6}|[一二三四五六七八九十]{1,3})[名位%批期届个次]?/;
const pause = /[,;。、!?]/;
const digit = /\d/;

const take = (text: string, start: number, word: OperatorWord | null, amount: Amount): Extracted => {
  const per = perInTextAt(text, amount.end);
  const end = per?.end ?? amount.end;
  const suffix = operatorSuffixes.find((candidate) => text.startsWith(candidate.text, end)) ?? null;
  const { op, opSource } = chooseOperator(word === null ? [] : [word], suffix);
  const rest = text.slice(0, start) + " " + text.slice(end + (suffix?.text.length ?? 0));
  return {
    op,
    opSource,
    amount,
    per: per?.per ?? "",
    text: text.slice(start, end),
    rest: word === null ? rest : rest.replace(word.text, ""),
  };
};

const isQuantity = (amount: Amount, compared: boolean): boolean => amount.unit !== null && (amount.form !== "chinese" || compared);

/** Walks once over a cleaned text, skipping dates, codes and ordinals, up to its first quantity (handbook 4.2). */
export const extractQuantity = (text: string): Found => {
  let word: OperatorWord | null = null;
  let date: TargetDate | null = null;
  let looseDigits = false;
  let at = 0;
  while (at < text.length) {
    const near = text.slice(at, at + 24);
    const day = dateAt(text, at);
    const skipped = day === null ? (code.exec(near) ?? ordinal.exec(near))?.[0].length : day.end - at;
    const operator = operatorAt(text, at);
    const amount = skipped === undefined ? amountAt(text, at) : null;
    if (amount !== null && isQuantity(amount, word !== null)) return { quantity: take(text, at, word, amount), date, looseDigits };
    if (day !== null) date ??= day.date;
    if (operator !== null) word = operator.onlyBeforeNumber ? word : operator;
    else if (pause.test(near.charAt(0))) word = null;
    if (amount !== null && amount.form !== "chinese") looseDigits = true;
    else if (skipped === undefined && digit.test(near.charAt(0))) looseDigits = true;
    at += skipped ?? operator?.text.length ?? (amount !== null && amount.form !== "chinese" ? amount.end - at : 1);
  }
  return { quantity: null, date, looseDigits };
};
