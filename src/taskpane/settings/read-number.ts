import type { NumberRange } from "../../core/lint/rule-option";
import { fail, ok, type Result } from "../../core/result/result";

/** Why a typed number is not taken. */
export type NumberProblem = "not-number" | "not-whole" | "outside";

/** A number as people type it: full-width digits and spaces around it are fine, nothing else is. */
export const readNumber = (typed: string, { min, max, whole }: NumberRange): Result<number, NumberProblem> => {
  const text = typed.normalize("NFKC").trim();
  if (!/^-?\d+(\.\d+)?$/.test(text)) return fail("not-number");
  const value = Number(text);
  if (whole && !Number.isInteger(value)) return fail("not-whole");
  return value < min || value > max ? fail("outside") : ok(value);
};
