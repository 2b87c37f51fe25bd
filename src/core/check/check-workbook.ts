import type { AnyRule } from "../lint/rule";
import { defaultSettings, type Settings } from "../lint/settings";
import { complete } from "../result/steps";
import { allRules } from "../rules";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { checkSteps, type Checked } from "./check-steps";

/** `checkSteps` in one go, by default with the whole rule book. */
export const checkWorkbook = (
  sheets: readonly SheetSnapshot[],
  settings: Settings = defaultSettings,
  rules: readonly AnyRule[] = allRules,
): Checked => complete(checkSteps(sheets, rules, settings));
