import * as v from "valibot";
import { defaultSettings } from "../../core/lint/settings";
import { readSettings } from "../../core/lint/settings-schema";
import { defaultPreferences, type PanePreferences } from "./pane-preferences";

const stored = v.object({
  language: v.fallback(v.picklist(["zh-CN", "en"]), defaultPreferences.language),
  live: v.fallback(v.boolean(), defaultPreferences.live),
  colourInfo: v.fallback(v.boolean(), defaultPreferences.colourInfo),
  palette: v.fallback(v.picklist(["standard", "colour-blind", "strong"]), defaultPreferences.palette),
  notes: v.fallback(v.boolean(), defaultPreferences.notes),
  settings: v.fallback(v.unknown(), undefined),
});

/** What was stored, by this or an earlier version: each choice that cannot be read is the default's, the others stay. */
export const readPreferences = (input: unknown, ruleIds: readonly string[]): PanePreferences => {
  const read = v.safeParse(stored, input);
  if (!read.success) return defaultPreferences;
  const settings = readSettings(read.output.settings ?? {}, ruleIds);
  return { ...read.output, settings: settings.ok ? settings.value : defaultSettings };
};
