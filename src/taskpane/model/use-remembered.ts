import { useEffect, useRef } from "react";
import type { PanePreferences } from "../../app/preferences/pane-preferences";
import type { Journal } from "../../app/undo/journal";
import type { Waiver } from "../../core/lint/waiver";
import { ok, type Result } from "../../core/result/result";
import type { HostError } from "../../host/ports";
import type { PaneEvent } from "./pane-state";
import { useServices } from "./services";

export interface Memory {
  /** Each as last set, else as stored; waits for the first loading. */
  preferences(): Promise<PanePreferences>;
  journal(): Promise<Journal>;
  /** Fails when the workbook could not be asked for the ones it carries, and asks it again the next time. */
  waivers(): Promise<Result<readonly Waiver[], HostError>>;
  setPreferences(preferences: PanePreferences): Promise<void>;
  setJournal(journal: Journal): Promise<void>;
  setWaivers(waivers: readonly Waiver[]): Promise<void>;
}

/** What could not be loaded is asked for again the next time. */
const again =
  (forget: () => void) =>
  (error: unknown): never => {
    forget();
    throw error;
  };

/** Loads what is remembered once, keeps the pane's state and the store in step. */
export const useRemembered = (tell: (event: PaneEvent) => void): Memory => {
  const services = useServices();
  const memory = useRef<Memory>(undefined);
  if (memory.current === undefined) {
    let [preferences, journal]: [Promise<PanePreferences> | undefined, Promise<Journal> | undefined] = [undefined, undefined];
    let waivers: readonly Waiver[] | undefined;
    const told = <T>(value: T, event: PaneEvent): T => {
      tell(event);
      return value;
    };
    memory.current = {
      preferences: () =>
        (preferences ??= services.loadPreferences().then(
          (value) => told(value, { kind: "preferences", preferences: value }),
          again(() => (preferences = undefined)),
        )),
      journal: () =>
        (journal ??= services.loadJournal().then(
          (value) => told(value, { kind: "journal", journal: value }),
          again(() => (journal = undefined)),
        )),
      waivers: async () => {
        if (waivers) return ok(waivers);
        const loaded = await services.loadWaivers();
        if (!loaded.ok) return loaded;
        waivers ??= told(loaded.value, { kind: "waivers", waivers: loaded.value });
        return ok(waivers);
      },
      setPreferences: async (value) => {
        preferences = Promise.resolve(told(value, { kind: "preferences", preferences: value }));
        await services.savePreferences(value);
      },
      setJournal: async (value) => {
        journal = Promise.resolve(told(value, { kind: "journal", journal: value }));
        await services.saveJournal(value);
      },
      setWaivers: async (value) => {
        waivers = told(value, { kind: "waivers", waivers: value });
        await services.saveWaivers(value);
      },
    };
  }
  const remembered = memory.current;
  // Whoever needs what failed to load asks again, and tells.
  useEffect(() => void Promise.allSettled([remembered.preferences(), remembered.journal(), remembered.waivers()]), [remembered]);
  return remembered;
};
