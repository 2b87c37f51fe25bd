import type { AnyRule } from "../lint/rule";
import { classificationRules } from "./classification";
import { costRules } from "./cost";
import { directionRules } from "./direction";
import { structureRules } from "./structure";
import { valueRules } from "./value";
import { weightRules } from "./weights";
import { wordingRules } from "./wording";
import { workbookRules } from "./workbook";

/** The rule book, in the order of the handbook's families. */
export const allRules: readonly AnyRule[] = [
  ...structureRules,
  ...classificationRules,
  ...valueRules,
  ...directionRules,
  ...costRules,
  ...wordingRules,
  ...workbookRules,
  ...weightRules,
];
