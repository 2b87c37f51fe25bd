import { SEVERITIES } from "../../core/lint/severity";
import { defaultSettings, type Settings } from "../../core/lint/settings";
import type { Waiver } from "../../core/lint/waiver";
import { defaultProfile, type CheckProfile } from "../parts/check-profile";
import { MARK_PALETTES, type PaletteId } from "../parts/mark-palettes";

export type Language = "zh-CN" | "en";

/** What the user chose in 设置, remembered on this machine. */
export interface PanePreferences {
  readonly language: Language;
  /** Edits of checked sheets are checked again by themselves. */
  readonly live: boolean;
  /** Suggestions colour their cells too. */
  readonly colourInfo: boolean;
  readonly palette: PaletteId;
  readonly settings: Settings;
}

export const PREFERENCES_KEY = "preferences";

export const defaultPreferences: PanePreferences = {
  language: "zh-CN",
  live: true,
  colourInfo: false,
  palette: "standard",
  settings: defaultSettings,
};

/** The language among stored preferences, before anything else of them is needed. */
export const languageOf = (stored: unknown): Language => {
  const language: unknown = typeof stored === "object" && stored !== null ? Reflect.get(stored, "language") : undefined;
  return language === "en" ? "en" : defaultPreferences.language;
};

/** The check these preferences ask for. */
export const profileOf = ({ settings, colourInfo, palette }: PanePreferences, waivers: readonly Waiver[]): CheckProfile => ({
  settings,
  coloured: colourInfo ? SEVERITIES : defaultProfile.coloured,
  colours: MARK_PALETTES[palette],
  waivers,
});
