import type { Language } from "../../app/preferences/pane-preferences";
import type { HostError } from "../../host/ports";
import type { Speech } from "../texts/speech";
import { checks } from "./checks";
import { choosing } from "./choosing";
import type { Clock } from "./clock";
import { editing } from "./editing";
import type { Ground } from "./ground";
import { guarded } from "./guarded";
import { liveCheck } from "./live-check";
import type { PaneActs } from "./pane-acts";
import { startState, type PaneState } from "./pane-state";
import { remembered } from "./remembered";
import type { PaneServices } from "./services";
import { speaking } from "./speaking";
import { createStore, onReport } from "./store";
import { waiving } from "./waiving";

/** The pane without its looks: what it knows, what can be done. */
export interface Pane {
  get(): PaneState;
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  readonly acts: PaneActs;
  /** Loads what is remembered and follows the workbook; returns how to stop. */
  start(): () => void;
  /** What was listed last is on the screen. */
  drawn(): void;
}

interface Start {
  readonly services: PaneServices;
  readonly clock: Clock;
  /** What it speaks from the start; known before the other preferences are loaded. */
  readonly speech: Speech;
  /** Fetches the words of another language. */
  readonly loadSpeech: (language: Language) => Promise<Speech>;
}

export const createPane = ({ services, clock, speech, loadSpeech }: Start): Pane => {
  const store = createStore({ ...startState, speech, preferences: { ...startState.preferences, language: speech.language } });
  const { get, subscribe, tell } = store;
  const memory = remembered(store, services);
  const fail = (error: HostError): undefined => {
    tell({ kind: "notice", notice: { kind: "error", error } });
  };
  const ground: Ground = { store, services, memory, clock, texts: () => get().speech.texts, fail };
  const checking = checks(ground);
  const edits = editing(ground, checking);
  const speak = speaking(ground, loadSpeech);

  /** The rules' own words; what cannot be fetched now is asked for again with the next report. */
  const loadRules = async (): Promise<void> => {
    if (get().rules.size > 0) return;
    const rules = await guarded(services.listRules);
    if (rules.ok) tell({ kind: "rules", rules: rules.value });
  };

  return {
    get,
    subscribe,
    drawn: checking.drawn,
    acts: {
      show: (view, notice) => tell({ kind: "view", view, keepNotice: notice !== undefined }),
      filter: (filter) => tell({ kind: "filter", filter }),
      goTo: (place) => tell({ kind: "place", place }),
      cancel: () => {
        checking.cancel();
        edits.cancel();
      },
      reveal: async (sheet, at) => {
        const result = await guarded(() => services.reveal(sheet, at));
        if (!result.ok) fail(result.error);
      },
      tellUser: (text) => tell({ kind: "notice", notice: text === undefined ? undefined : { kind: "info", text } }),
      ...checking.acts,
      ...edits.acts,
      ...waiving(ground, checking),
      ...choosing(ground, checking, speak),
    },
    start: () => {
      const stops = [
        services.onEditing((waiting) => tell({ kind: "editing", editing: waiting })),
        services.onRibbonCheck(() => void checking.check("active")),
        onReport(store, () => void loadRules()),
        liveCheck(ground),
      ];
      // Fetched ahead: what fails now is fetched again, and told, when it is needed.
      void memory.preferences().then((chosen) => (chosen.ok ? speak(chosen.value.language) : undefined));
      void Promise.allSettled([memory.journal(), memory.waivers(), services.warmUp(), loadRules()]);
      return () => stops.forEach((stop) => stop());
    },
  };
};
