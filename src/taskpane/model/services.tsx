import { createContext, useContext } from "react";
import type { UseCases } from "../../app/use-cases";
import type { PreferenceStore, SheetHost } from "../../host/ports";

/** What happens around the pane; each returns how to stop. */
interface Surroundings {
  /** Hears when an act waits for the user to leave a cell. */
  onEditing(listener: (editing: boolean) => void): () => void;
  /** Hears when the user turns to the pane again. */
  onFocus(listener: () => void): () => void;
  /** Hears when a ribbon button has checked the sheet. */
  onRibbonCheck(listener: () => void): () => void;
}

/** Everything the pane can ask for, plain data in, plain data out: the bound use cases, and what needs none. */
export type PaneServices = UseCases & Pick<SheetHost, "clearMarks" | "reveal" | "watch" | "workbookId"> & PreferenceStore & Surroundings;

const ServicesContext = createContext<PaneServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export const useServices = (): PaneServices => {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("ServicesProvider is missing around the pane");
  return services;
};
