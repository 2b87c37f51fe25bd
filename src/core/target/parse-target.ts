import { cleanTarget, withoutPunctuation } from "./clean-target";
import { readGrade } from "./grade-text";
import { wordsOnly } from "./parsed-body";
import type { ParsedBody } from "./parsed-body";
import { isPlaceholder } from "./placeholder-text";
import { readDate } from "./read-date";
import { readPeriod } from "./read-period";
import { readQuantity } from "./read-quantity";
import { readTimeLimit } from "./read-time-limit";
import { readWords } from "./read-words";
import { findUnit } from "./units";
import type { TargetFlag, TargetValue } from "./target-value";

/** Beyond this many characters a text is no plain value; it is classified by its beginning. */
const longestValue = 120;
const longestRead = 500;

/** ≥50(人): a unit that stands in brackets behind the number. */
const bracketedUnit = /(?<=\d)\(([^()\d]{1,6})\)$/u;

const readBody = (text: string): ParsedBody => {
  if (text === "") return wordsOnly("empty");
  if (text.length <= longestValue && isPlaceholder(text)) return wordsOnly("placeholder");
  const bare = withoutPunctuation(text.slice(0, longestRead)).replace(bracketedUnit, (whole, unit: string) =>
    findUnit(unit) ? unit : whole,
  );
  if (bare === "" || isPlaceholder(bare)) return wordsOnly("placeholder");
  if (text.length > longestValue) return readWords(bare);
  return readPeriod(bare) ?? readDate(bare) ?? readGrade(bare) ?? readQuantity(bare) ?? readTimeLimit(bare) ?? readWords(bare);
};

const rareEquals = /[\ufe66\u2550]/;

/**
 * Parses the text of a 指标值 cell (handbook 4): what it promises, in canonical units, with the peculiarities of its writing.
 * Total and deterministic; time is linear in the length of the text.
 */
export const parseTarget = (text: string): TargetValue => {
  const clean = cleanTarget(text);
  const body = readBody(clean.text);
  const variant: readonly TargetFlag[] = body.op === "=" && rareEquals.test(text) ? ["op-variant"] : [];
  return { raw: text, ...body, flags: [...new Set([...body.flags, ...variant, ...clean.flags])] };
};
