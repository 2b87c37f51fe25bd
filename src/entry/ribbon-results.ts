import type { RibbonOutcome } from "../commands/ribbon-commands";
import type { HostError } from "../host/ports";

/** Where the open pane hears that a ribbon button was used (a `storage` event), and what came of it. */
const LAST_COMMAND = "target-table-assistant/last-command";

/** What a ribbon button came to: the rules that failed, or why it did nothing. An open pane checks again and says it in words. */
export const tellRibbonResult = (name: string, result: RibbonOutcome | { readonly error: HostError }): void =>
  localStorage.setItem(LAST_COMMAND, JSON.stringify({ name, at: Date.now(), ...result }));

/** Calls back when the ribbon's 校验本表 has run; returns how to stop. */
export const onRibbonCheck = (listener: () => void): (() => void) => {
  const hear = ({ key, newValue }: StorageEvent): void => {
    if (key === LAST_COMMAND && newValue?.includes('"validateSheet"')) listener();
  };
  window.addEventListener("storage", hear);
  return () => window.removeEventListener("storage", hear);
};
