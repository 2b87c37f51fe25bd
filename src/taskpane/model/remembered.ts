import { profileOf, type PanePreferences } from "../../app/preferences/pane-preferences";
import type { CheckProfile } from "../../app/parts/check-profile";
import type { Journal } from "../../app/undo/journal";
import type { Waiver } from "../../core/lint/waiver";
import { ok, type Result } from "../../core/result/result";
import type { HostError } from "../../host/ports";
import type { PaneServices } from "./services";
import type { Store } from "./store";

/** What is remembered beyond the closing of the pane. The pane's state holds it; each is loaded when first asked. */
export interface Memory {
  /** Rejects when it could not be loaded; the next caller tries again. */
  preferences(): Promise<PanePreferences>;
  journal(): Promise<Journal>;
  /** Fails when the workbook could not be asked for the ones it carries; the next caller asks again. */
  waivers(): Promise<Result<readonly Waiver[], HostError>>;
  /** How the user wants sheets checked. */
  profile(): Promise<Result<CheckProfile, HostError>>;
  setPreferences(preferences: PanePreferences): Promise<void>;
  setJournal(journal: Journal): Promise<void>;
  setWaivers(waivers: readonly Waiver[]): Promise<void>;
}

/** Loads once; what could not be loaded is asked for again the next time. */
const once = (load: () => Promise<void>): (() => Promise<void>) => {
  let loading: Promise<void> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
};

/** Keeps the pane's state and what is stored in step. */
export const remembered = ({ get, tell }: Store, services: PaneServices): Memory => {
  const loadPreferences = once(async () => tell({ kind: "preferences", preferences: await services.loadPreferences() }));
  const loadJournal = once(async () => tell({ kind: "journal", journal: await services.loadJournal() }));
  let hasWaivers = false;
  const isKnown = (): boolean => hasWaivers;
  const preferences = async (): Promise<PanePreferences> => {
    await loadPreferences();
    return get().preferences;
  };
  const waivers = async (): Promise<Result<readonly Waiver[], HostError>> => {
    if (isKnown()) return ok(get().waivers);
    const loaded = await services.loadWaivers();
    if (!loaded.ok) return loaded;
    // Of two that ask at the same time the first answer counts: the user may have set a finding aside since.
    if (!isKnown()) tell({ kind: "waivers", waivers: loaded.value });
    hasWaivers = true;
    return ok(get().waivers);
  };
  return {
    preferences,
    journal: async () => {
      await loadJournal();
      return get().journal;
    },
    waivers,
    profile: async () => {
      const known = await waivers();
      return known.ok ? ok(profileOf(await preferences(), known.value)) : known;
    },
    setPreferences: (value) => {
      tell({ kind: "preferences", preferences: value });
      return services.savePreferences(value);
    },
    setJournal: (value) => {
      tell({ kind: "journal", journal: value });
      return services.saveJournal(value);
    },
    setWaivers: (value) => {
      tell({ kind: "waivers", waivers: value });
      return services.saveWaivers(value);
    },
  };
};
