import { extractQuantity } from "./extract-quantity";
import type { Extracted } from "./extract-quantity";
import { readGrade } from "./grade-text";
import { flagsWhere, unsigned, wordsOnly } from "./parsed-body";
import type { ParsedBody } from "./parsed-body";
import { isReference } from "./reference-text";
import type { ExtractedQuantity } from "./target-value";

const twoHan = /\p{Script=Han}{2}/u;
const anyWord = /[\p{Script=Han}\p{L}]/u;

const extractedOf = ({ amount, per, op, text }: Extracted): ExtractedQuantity => {
  const dim = amount.unit?.dim ?? null;
  return {
    kind: "quantity",
    op,
    amount: amount.n,
    ...(amount.unit === null ? {} : { unit: amount.unit.unit, unitText: amount.unit.text, factor: amount.unit.factor }),
    ...(dim === null ? {} : { dim: dim === "money" && per !== "" ? "unitPrice" : dim }),
    ...(per === "" ? {} : { per }),
    text,
  };
};

const reference = (text: string): ParsedBody => {
  const { quantity } = extractQuantity(text);
  return { kind: "reference", ...unsigned, extracted: quantity === null ? null : extractedOf(quantity) };
};

const sentence = (quantity: Extracted): ParsedBody => {
  const { amount, op, opSource } = quantity;
  return {
    kind: "sentence",
    op,
    opSource,
    extracted: extractedOf(quantity),
    flags: flagsWhere(
      {
        approx: amount.approximate,
        "thousand-sep": amount.form === "thousand-sep",
        "cn-numeral": amount.form === "chinese",
        scaled: amount.scaled,
      },
      ["approx", "thousand-sep", "cn-numeral", "scaled"],
    ),
  };
};

/**
 * A text that is no plain value: reference, grade, sentence with a quantity, qualitative, else unparsed (handbook 4.2).
 * A sentence needs words beside its quantity; dates and codes (ISO9001) alone do not make a text unreadable.
 */
export const readWords = (text: string): ParsedBody => {
  if (isReference(text)) return reference(text);
  const grade = readGrade(text);
  if (grade !== null) return grade;
  const { quantity, date, looseDigits } = extractQuantity(text);
  if (quantity !== null) return twoHan.test(quantity.rest) ? sentence(quantity) : wordsOnly("unparsed");
  if (date !== null && twoHan.test(text)) return { kind: "sentence", ...unsigned, extracted: { kind: "date", date } };
  if (looseDigits || !anyWord.test(text)) return wordsOnly("unparsed");
  return wordsOnly("qualitative");
};
