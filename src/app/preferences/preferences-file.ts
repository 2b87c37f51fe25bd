import * as v from "valibot";
import { settingProblem } from "../../core/lint/setting-problem";
import { readSettings, type RuleChoice } from "../../core/lint/settings-schema";
import { fail, ok, type Result } from "../../core/result/result";
import { withOfferedLayout } from "./offered-layouts";
import { paneChoices, readChoices, type PaneChoices, type PanePreferences } from "./pane-preferences";
import type { PreferencesProblem } from "./preferences-problem";

/** The pane's own choices stand under `pane`; the rest of a file is the settings of a check. */
const file = v.object({ pane: paneChoices });
const anyFile = v.object({ pane: v.optional(v.unknown()) });

/** What a file asks for under `pane`; choices it does not name stay as they are. */
const completed = (asked: unknown, current: PaneChoices): unknown => {
  if (asked === undefined) return readChoices(current);
  // The schema takes an array for an object without keys.
  if (Array.isArray(asked)) return "Array";
  return typeof asked === "object" && asked !== null ? { ...readChoices(current), ...asked } : asked;
};

/** The preferences as JSON: the settings on top, as the command line's `--settings` reads them, the pane's own choices under `pane`. */
export const preferencesFile = ({ settings, ...pane }: PanePreferences): string => JSON.stringify({ ...settings, pane }, undefined, 2);

const jsonOf = (text: string): Result<unknown, readonly PreferencesProblem[]> => {
  try {
    // Editors on Windows begin a file with a byte order mark.
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (cause) {
    return fail([{ kind: "not-json", detail: cause instanceof Error ? cause.message : String(cause) }]);
  }
};

/** The preferences that an exported text asks for; pane choices it does not name stay as they are. Or all that is wrong. */
export const readPreferencesFile = (
  text: string,
  current: PanePreferences,
  book: readonly RuleChoice[],
): Result<PanePreferences, readonly PreferencesProblem[]> => {
  const json = jsonOf(text);
  if (!json.ok) return json;
  const settings = readSettings(json.value, book);
  if (!settings.ok) return settings;
  const read = v.safeParse(file, { pane: completed(v.parse(anyFile, json.value).pane, current) });
  if (!read.success) return fail(read.issues.map(settingProblem));
  return ok({ ...read.output.pane, settings: withOfferedLayout(settings.value) });
};
