import type { Severity } from "../../core/lint/severity";
import { defaultSettings, type Settings } from "../../core/lint/settings";
import type { Waiver } from "../../core/lint/waiver";
import type { MarkColours } from "../../host/ports";
import { MARK_PALETTES } from "./mark-palettes";

/** How the user wants sheets checked and marked. */
export interface CheckProfile {
  readonly settings: Settings;
  /** Severities that colour their cells. */
  readonly coloured: readonly Severity[];
  readonly colours: MarkColours;
  /** Findings set aside earlier: listed apart, not coloured. */
  readonly waivers: readonly Waiver[];
}

export const defaultProfile: CheckProfile = {
  settings: defaultSettings,
  coloured: ["error", "warning"],
  colours: MARK_PALETTES.standard,
  waivers: [],
};
