import { defaultPreferences } from "../../../src/app/preferences/pane-preferences";
import { ok } from "../../../src/core/result/result";
import { createServices } from "../../../src/entry/create-services";
import type { SheetChange } from "../../../src/host/ports";
import { createPane, type Pane } from "../../../src/taskpane/model/create-pane";
import type { PaneServices } from "../../../src/taskpane/model/services";
import { chinese, loadSpeech } from "../../../src/taskpane/texts/speech";
import { handClock, type HandClock } from "./hand-clock";

export interface StartedPane {
  readonly pane: Pane;
  readonly clock: HandClock;
  /** What the services were asked for, in order. */
  readonly asked: string[];
  /** What the user, Excel and the ribbon do. */
  change(change: SheetChange): void;
  edit(sheet: string): void;
  focus(): void;
  ribbonCheck(): void;
  stop(): void;
}

/** Everything that was about to happen has happened. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A promise that a test settles when it is time. */
export const inHand = <T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } => {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (settle = resolve));
  return { promise, settle: (value) => settle(value) };
};

/** A running pane that nobody draws, over a workbook where nothing happens by itself; `own` are the services of the test. */
export const startPane = async (own: Partial<PaneServices> = {}): Promise<StartedPane> => {
  const clock = handClock();
  const asked: string[] = [];
  let [hear, focus, ribbonCheck]: [(change: SheetChange) => void, () => void, () => void] = [
    () => undefined,
    () => undefined,
    () => undefined,
  ];
  const note = async (what: string): Promise<void> => void asked.push(what);
  const services: PaneServices = {
    ...createServices(),
    warmUp: async () => ok(undefined),
    listRules: async () => ok(new Map()),
    loadPreferences: async () => ok(defaultPreferences),
    loadJournal: async () => ok([]),
    loadWaivers: async () => ok([]),
    save: (key, value) => note(Array.isArray(value) ? `save ${key}: ${value.length}` : `save ${key}`),
    dropWorkbookWaivers: async () => ok(undefined),
    recheck: async (report, { sheet }) => {
      await note(`recheck ${sheet}`);
      return ok({ ...report });
    },
    remark: async (report) => {
      await note("remark");
      return ok({ ...report });
    },
    workbookId: () => "簿",
    onEditing: () => () => undefined,
    onFocus: (listener) => {
      focus = listener;
      return () => undefined;
    },
    onRibbonCheck: (listener) => {
      ribbonCheck = listener;
      return () => undefined;
    },
    watch: async (listener) => {
      hear = listener;
      return ok(async () => undefined);
    },
    ...own,
  };
  const pane = createPane({ services, clock, loadSpeech, speech: chinese });
  const stop = pane.start();
  await settled();
  return {
    pane,
    clock,
    asked,
    change: (change) => hear(change),
    edit: (sheet) => hear({ kind: "edited", sheet, at: { row: 0, column: 0 } }),
    focus: () => focus(),
    ribbonCheck: () => ribbonCheck(),
    stop,
  };
};
