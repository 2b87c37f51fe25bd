import { squeeze } from "../../../sheet/clean-text";
import { kindOf, level1Of } from "../../../table/model/indicator-kind";
import type { Indicator } from "../../../table/model/target-table";

/** A target in words: 有效提升, or a grade: 优良. */
export const isInWords = ({ value }: Indicator): boolean => value.kind === "qualitative" || value.kind === "grade";

/** Satisfaction and cost have rules of their own for targets in words. */
export const hasOwnRule = (indicator: Indicator): boolean => {
  const kind = kindOf(indicator);
  return kind === "satisfaction" || kind === "cost" || level1Of(indicator) === "satisfaction";
};

/** The target's words, without blanks and closing punctuation. */
export const wordsOf = ({ target }: Indicator): string => squeeze(target.text).replace(/[。.;；,，]+$/u, "");
