import type { AnyRule } from "../lint/rule";
import { classificationRules } from "./classification";
import { costRules } from "./cost";
import { directionRules } from "./direction";
import { structureRules } from "./structure";
import { valueRules } from "./value";
import { weightRules } from "./weights";
import { wordingRules } from "./wording";
import { workbookRules } from "./workbook";

const book = [
  ...structureRules,
  ...classificationRules,
  ...valueRules,
  ...directionRules,
  ...costRules,
  ...wordingRules,
  ...workbookRules,
  ...weightRules,
] as const;

type OptionsOf<Rule> = Rule extends { readonly options?: infer Options } ? Options : never;
type NamesOf<Options> = Options extends unknown ? keyof Options : never;

/** The rule book, in the order of the handbook's families. */
export const allRules: readonly AnyRule[] = book;

/** Every option of a rule; each has a label in every language. */
export type ThresholdName = NamesOf<NonNullable<OptionsOf<(typeof book)[number]>>>;
