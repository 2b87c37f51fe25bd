import { ok, type Result } from "../core/result/result";
import { allRules } from "../core/rules";
import type { HostError, PreferenceStore } from "../host/ports";
import { PREFERENCES_KEY, type PanePreferences } from "./preferences/pane-preferences";
import { readPreferences } from "./preferences/read-preferences";

/** What the user chose on this machine, as far as it holds for the rules of today. */
export const loadPreferences = async (store: PreferenceStore): Promise<Result<PanePreferences, HostError>> =>
  ok(readPreferences(await store.load(PREFERENCES_KEY), allRules));
