import * as v from "valibot";
import { settingProblem } from "../../core/lint/setting-problem";
import { readSettings, type RuleChoice } from "../../core/lint/settings-schema";
import { fail, ok, type Result } from "../../core/result/result";
import { withOfferedLayout } from "./offered-layouts";
import type { PanePreferences } from "./pane-preferences";

const file = v.object({
  pane: v.exactOptional(
    v.strictObject({
      language: v.exactOptional(v.picklist(["zh-CN", "en"])),
      live: v.exactOptional(v.boolean()),
      colourInfo: v.exactOptional(v.boolean()),
      palette: v.exactOptional(v.picklist(["standard", "colour-blind", "strong"])),
    }),
  ),
});

/** The preferences as JSON: the settings on top, as the command line's `--settings` reads them, the pane's own choices under `pane`. */
export const preferencesFile = ({ settings, ...pane }: PanePreferences): string => JSON.stringify({ ...settings, pane }, undefined, 2);

const jsonOf = (text: string): Result<unknown, readonly string[]> => {
  try {
    // Editors on Windows begin a file with a byte order mark.
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (cause) {
    return fail([`内容不是 JSON（${cause instanceof Error ? cause.message : String(cause)}）。请粘贴或选择导出的设置文件。`]);
  }
};

/** The preferences that an exported text asks for; pane choices it does not name stay as they are. Or what is wrong, one sentence a problem. */
export const readPreferencesFile = (
  text: string,
  current: PanePreferences,
  book: readonly RuleChoice[],
): Result<PanePreferences, readonly string[]> => {
  const json = jsonOf(text);
  if (!json.ok) return json;
  const settings = readSettings(json.value, book);
  if (!settings.ok) return settings;
  const pane = v.safeParse(file, json.value);
  if (!pane.success) return fail(pane.issues.map(settingProblem));
  return ok({ ...current, ...pane.output.pane, settings: withOfferedLayout(settings.value) });
};
