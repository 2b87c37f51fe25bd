import { createContext, useContext } from "react";
import type { PaneActs } from "./pane-acts";
import type { PaneState } from "./pane-state";

interface PaneContextValue {
  readonly state: PaneState;
  readonly acts: PaneActs;
}

const PaneContext = createContext<PaneContextValue | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

/** The pane's state and what can be done, for any view. */
export const usePaneContext = (): PaneContextValue => {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("PaneProvider is missing around the view");
  return pane;
};
