import type { NumberRange } from "../../core/lint/rule-option";
import type { Texts } from "../texts/zh-cn";
import type { NumberProblem } from "./read-number";

/** What is wrong with a typed number and what to type instead, in the user's words. */
export const numberProblem = (
  problem: NumberProblem,
  typed: string,
  { min, max }: NumberRange,
  texts: Texts["settings"]["thresholds"],
): string => {
  const text = typed.trim();
  switch (problem) {
    case "not-number":
      return texts.notNumber(text);
    case "not-whole":
      return texts.notWhole(text);
    case "outside":
      return texts.outside(text, min, max);
  }
};
