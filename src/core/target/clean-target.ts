import type { TargetFlag } from "./target-value";

/** A target text made comparable: NFKC, no white space, one kind of dash (handbook 4.2). */
export interface CleanTarget {
  readonly text: string;
  /** What the cleaning saw: `fullwidth`, `whitespace`. */
  readonly flags: readonly TargetFlag[];
}

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const fullwidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0b\uff0d-\uff0f\uff1c-\uff1e]/;
const outerSpace = /^[\s\u200b\ufeff]|[\s\u200b\ufeff]$/;
const lineBreakInNumber = /(?<=\d)[^\S\n\r\v]*[\n\r\v]\s*(?=\d)/g;
const dashes = /[\u2010-\u2015\u2212\u2500\u2501\u301c\u223c\u2043~]/g;

/** Cleans a cell text. A line break between two digits stays as `;`, so that 1⏎2 never becomes 12. */
export const cleanTarget = (raw: string): CleanTarget => {
  const text = raw.normalize("NFKC").replace(invisible, "").replace(lineBreakInNumber, ";").replace(/\s/g, "").replace(dashes, "-");
  const flags: TargetFlag[] = [];
  if (fullwidth.test(raw)) flags.push("fullwidth");
  if (outerSpace.test(raw)) flags.push("whitespace");
  return { text, flags };
};

const label = /^(?:年度)?(?:指标值|目标值|指标|目标)\d{0,3}[:、]/;
const opening = /^[。,、;:·•"“'‘「]+/;
const closing = /[。.,、;:!"”'’」]$/;

/** The text without a label (指标1：), quotation marks and punctuation at its ends (handbook 9.2). */
export const withoutPunctuation = (text: string): string => {
  const start = text.replace(label, "").replace(opening, "");
  let end = start.length;
  while (end > 0 && closing.test(start.charAt(end - 1))) end--;
  return start.slice(0, end);
};
