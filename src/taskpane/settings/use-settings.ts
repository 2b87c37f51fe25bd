import { useCallback } from "react";
import type { PanePreferences } from "../../app/preferences/pane-preferences";
import type { Settings } from "../../core/lint/settings";
import { usePaneContext } from "../model/pane-context";

interface ChangeableSettings {
  readonly preferences: PanePreferences;
  readonly settings: Settings;
  /** Applied, remembered and checked again at once. */
  readonly change: (part: Partial<PanePreferences>) => void;
  /** As `change`, for the settings of the check; the part may depend on what is chosen by then. Stays the same function. */
  readonly changeSettings: (part: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => void;
}

/** What is chosen now, and how any part of it is changed. */
export const useSettings = (): ChangeableSettings => {
  const { state, acts } = usePaneContext();
  const { preferences } = state;
  const { changePreferences } = acts;
  const changeSettings = useCallback<ChangeableSettings["changeSettings"]>(
    (part) =>
      void changePreferences((now) => ({
        ...now,
        settings: { ...now.settings, ...(typeof part === "function" ? part(now.settings) : part) },
      })),
    [changePreferences],
  );
  return {
    preferences,
    settings: preferences.settings,
    change: (part) => void changePreferences((now) => ({ ...now, ...part })),
    changeSettings,
  };
};
