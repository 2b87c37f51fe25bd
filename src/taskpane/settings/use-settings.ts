import type { PanePreferences } from "../../app/preferences/pane-preferences";
import type { Settings } from "../../core/lint/settings";
import { usePaneContext } from "../model/pane-acts";

interface ChangeableSettings {
  readonly preferences: PanePreferences;
  readonly settings: Settings;
  /** Applied, remembered and checked again at once. */
  readonly change: (part: Partial<PanePreferences>) => void;
  readonly changeSettings: (part: Partial<Settings>) => void;
}

/** What is chosen now, and how any part of it is changed. */
export const useSettings = (): ChangeableSettings => {
  const { state, acts } = usePaneContext();
  const { preferences } = state;
  const change = (part: Partial<PanePreferences>): void => void acts.setPreferences({ ...preferences, ...part });
  return {
    preferences,
    settings: preferences.settings,
    change,
    changeSettings: (part) => change({ settings: { ...preferences.settings, ...part } }),
  };
};
