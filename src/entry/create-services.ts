import { bindUseCases } from "../app/use-cases";
import { officeHost } from "../host/office/office-host";
import { preferenceStore } from "../host/office/preferences";
import type { PaneServices } from "../taskpane/model/services";
import { onRibbonCheck } from "./ribbon-results";

/** Binds the pane to the workbook open in Excel and to this machine. */
export const createServices = (): PaneServices => {
  const listeners = new Set<(editing: boolean) => void>();
  const host = officeHost((editing) => listeners.forEach((listener) => listener(editing)));
  const store = preferenceStore();
  return {
    ...bindUseCases({ ...host, ...store }),
    ...store,
    clearMarks: host.clearMarks,
    reveal: host.reveal,
    watch: host.watch,
    workbookId: host.workbookId,
    onEditing: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFocus: (listener) => {
      window.addEventListener("focus", listener);
      return () => window.removeEventListener("focus", listener);
    },
    onRibbonCheck,
  };
};
