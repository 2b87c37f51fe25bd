import type { CheckResult } from "../../app/parts/check-result";
import { reducePane, reportOf, type PaneEvent, type PaneState } from "./pane-state";

/** The one place where the pane's state is kept. */
export interface Store {
  get(): PaneState;
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  tell(event: PaneEvent): void;
}

/** A store that starts with this state; an event that changes nothing is not passed on. */
export const createStore = (start: PaneState): Store => {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (event) => {
      const next = reducePane(state, event);
      if (next === state) return;
      state = next;
      listeners.forEach((listener) => listener());
    },
  };
};

/** Calls back when another report is on the screen, or none any more; returns how to stop. */
export const onReport = ({ get, subscribe }: Store, listener: (report: CheckResult | undefined) => void): (() => void) => {
  let last = reportOf(get());
  return subscribe(() => {
    const report = reportOf(get());
    if (report === last) return;
    last = report;
    listener(report);
  });
};
