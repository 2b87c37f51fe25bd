import * as v from "valibot";
import { SEVERITIES } from "../../core/lint/severity";
import { defaultSettings, type Settings } from "../../core/lint/settings";
import type { Waiver } from "../../core/lint/waiver";
import { defaultProfile, type CheckProfile } from "../parts/check-profile";
import { MARK_PALETTES, PALETTE_IDS } from "../parts/mark-palettes";

/** The pane's own choices of 设置: what each may be, and what it is until it is chosen. Storage, files and sections are read by it. */
export const paneChoices = v.strictObject({
  language: v.optional(v.picklist(["zh-CN", "en"]), "zh-CN"),
  /** Edits of checked sheets are checked again by themselves. */
  live: v.optional(v.boolean(), true),
  /** Suggestions colour their cells too. */
  colourInfo: v.optional(v.boolean(), false),
  palette: v.optional(v.picklist(PALETTE_IDS), "standard"),
});

export type PaneChoices = Readonly<v.InferOutput<typeof paneChoices>>;
export type Language = PaneChoices["language"];

/** What the user chose in 设置, remembered on this machine: the pane's own choices and the settings of every check. */
export interface PanePreferences extends PaneChoices {
  readonly settings: Settings;
}

export const PREFERENCES_KEY = "preferences";

export const defaultPreferences: PanePreferences = { ...v.getDefaults(paneChoices), settings: defaultSettings };

/** The pane's own choices among stored preferences: one that cannot be read is the default's, the others stay. */
export const readChoices = (stored: unknown): PaneChoices => {
  const given = typeof stored === "object" && stored !== null ? stored : {};
  const readable = Object.entries(paneChoices.entries).flatMap(([name, choice]) => {
    const value: unknown = Reflect.get(given, name);
    return v.is(choice, value) ? [[name, value]] : [];
  });
  return v.parse(paneChoices, Object.fromEntries(readable));
};

/** The check these preferences ask for. */
export const profileOf = ({ settings, colourInfo, palette }: PanePreferences, waivers: readonly Waiver[]): CheckProfile => ({
  settings,
  coloured: colourInfo ? SEVERITIES : defaultProfile.coloured,
  colours: MARK_PALETTES[palette],
  waivers,
});
