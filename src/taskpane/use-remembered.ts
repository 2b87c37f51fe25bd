import { useCallback, useEffect, useRef } from "react";
import type { PanePreferences } from "../app/preferences/pane-preferences";
import type { Journal } from "../app/undo/journal";
import type { Waiver } from "../core/lint/waiver";
import type { PaneEvent, PaneState } from "./pane-state";
import { useServices } from "./services";

export interface Remembered {
  readonly preferences: PanePreferences;
  readonly waivers: readonly Waiver[];
  readonly journal: Journal;
}

export interface Memory {
  /** As last stored or set; waits for the first loading. */
  current(): Promise<Remembered>;
  setPreferences(preferences: PanePreferences): Promise<void>;
  setWaivers(waivers: readonly Waiver[]): Promise<void>;
  setJournal(journal: Journal): Promise<void>;
}

/** Loads what is remembered once, keeps the state and the store in step. */
export const useRemembered = (state: PaneState, tell: (event: PaneEvent) => void): Memory => {
  const services = useServices();
  const latest = useRef<Remembered>(state);
  latest.current = state;
  const loading = useRef<Promise<void>>(undefined);
  const load = useCallback((): Promise<void> => {
    loading.current ??= (async () => {
      const [preferences, waivers, journal] = await Promise.all([services.loadPreferences(), services.loadWaivers(), services.loadJournal()]);
      latest.current = { preferences, waivers, journal };
      tell({ kind: "preferences", preferences });
      tell({ kind: "waivers", waivers });
      tell({ kind: "journal", journal });
    })();
    return loading.current;
  }, [services, tell]);
  useEffect(() => void load(), [load]);
  const memory = useRef<Memory>(undefined);
  memory.current ??= {
    current: async () => {
      await load();
      return latest.current;
    },
    setPreferences: async (preferences) => {
      latest.current = { ...latest.current, preferences };
      tell({ kind: "preferences", preferences });
      await services.savePreferences(preferences);
    },
    setWaivers: async (waivers) => {
      latest.current = { ...latest.current, waivers };
      tell({ kind: "waivers", waivers });
      await services.saveWaivers(waivers);
    },
    setJournal: async (journal) => {
      latest.current = { ...latest.current, journal };
      tell({ kind: "journal", journal });
      await services.saveJournal(journal);
    },
  };
  return memory.current;
};
