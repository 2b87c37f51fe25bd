import type { CheckProfile } from "../../app/parts/check-profile";
import { PREFERENCES_KEY, profileOf, type PanePreferences } from "../../app/preferences/pane-preferences";
import { JOURNAL_KEY, type Journal } from "../../app/undo/journal";
import { WAIVERS_KEY } from "../../app/waivers/keys";
import type { Waiver } from "../../core/lint/waiver";
import { ok } from "../../core/result/result";
import type { Outcome } from "../../host/ports";
import { guarded } from "./guarded";
import type { PaneServices } from "./services";
import type { Store } from "./store";

/** What is remembered beyond the closing of the pane. The pane's state holds it; each is loaded when first asked. */
export interface Memory {
  /** Each of them fails when it could not be loaded; the next caller asks again. */
  preferences(): Outcome<PanePreferences>;
  journal(): Outcome<Journal>;
  waivers(): Outcome<readonly Waiver[]>;
  /** How the user wants sheets checked. */
  profile(): Outcome<CheckProfile>;
  setPreferences(preferences: PanePreferences): Promise<void>;
  setJournal(journal: Journal): Promise<void>;
  setWaivers(waivers: readonly Waiver[]): Promise<void>;
}

/** Loads once and hands over what is loaded; `now` is what has become of it since. */
const once = <T>(load: () => Outcome<T>, loaded: (value: T) => void, now: () => T): (() => Outcome<T>) => {
  let loading: Outcome<T> | undefined;
  const start = async (): Outcome<T> => {
    const result = await guarded(load);
    if (result.ok) loaded(result.value);
    else loading = undefined;
    return result;
  };
  return async () => {
    const result = await (loading ??= start());
    return result.ok ? ok(now()) : result;
  };
};

/** Keeps the pane's state and what is stored in step. */
export const remembered = ({ get, tell }: Store, services: PaneServices): Memory => {
  const preferences = once(
    services.loadPreferences,
    (value) => tell({ kind: "preferences", preferences: value }),
    () => get().preferences,
  );
  const journal = once(
    services.loadJournal,
    (value) => tell({ kind: "journal", journal: value }),
    () => get().journal,
  );
  const waivers = once(
    services.loadWaivers,
    (value) => tell({ kind: "waivers", waivers: value }),
    () => get().waivers,
  );
  return {
    preferences,
    journal,
    waivers,
    profile: async () => {
      const known = await waivers();
      if (!known.ok) return known;
      const chosen = await preferences();
      return chosen.ok ? ok(profileOf(chosen.value, known.value)) : chosen;
    },
    setPreferences: (value) => {
      tell({ kind: "preferences", preferences: value });
      return services.save(PREFERENCES_KEY, value);
    },
    setJournal: (value) => {
      tell({ kind: "journal", journal: value });
      return services.save(JOURNAL_KEY, value);
    },
    setWaivers: (value) => {
      tell({ kind: "waivers", waivers: value });
      return services.save(WAIVERS_KEY, value);
    },
  };
};
