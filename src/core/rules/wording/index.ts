import type { AnyRule } from "../../lint/rule";
import { benefitCopiesGoal } from "./benefit-copies-goal";
import { descEqualsName } from "./desc-equals-name";
import { goalNotCovered } from "./goal-not-covered";
import { halfwidthPunctuation } from "./halfwidth-punctuation";
import { nameCompound } from "./name-compound";
import { nameContainsValue } from "./name-contains-value";
import { nameDescTruncated } from "./name-desc-truncated";
import { nameIsSentence } from "./name-is-sentence";
import { nameTooLong } from "./name-too-long";
import { personalInfo } from "./personal-info";
import { placeholderText } from "./placeholder-text";
import { secretWord } from "./secret-word";
import { termInconsistent } from "./term-inconsistent";
import { textDuplicatedChar } from "./text-duplicated-char";

/** handbook 3.F: is the table well worded. */
export const wordingRules = [
  descEqualsName,
  nameIsSentence,
  nameCompound,
  nameDescTruncated,
  nameContainsValue,
  nameTooLong,
  textDuplicatedChar,
  placeholderText,
  halfwidthPunctuation,
  personalInfo,
  secretWord,
  benefitCopiesGoal,
  goalNotCovered,
  termInconsistent,
] as const satisfies readonly AnyRule[];
