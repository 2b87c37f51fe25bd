import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Pane } from "./create-pane";
import type { PaneState } from "./pane-state";

/** The pane's state as it is to be drawn, and tells the pane when a list is. */
export const usePaneState = (pane: Pane): PaneState => {
  const state = useSyncExternalStore(pane.subscribe, pane.get);
  const before = useDeferredValue(state.check);
  // A long list is drawn in slices and the pane answers meanwhile: until it is drawn the check is shown at work.
  const check = state.check.status === "done" && before.status === "running" ? before : state.check;
  useEffect(() => {
    if (check.status === "done") pane.drawn();
  }, [pane, check]);
  return useMemo(() => ({ ...state, check }), [state, check]);
};
