/** Where the open pane hears that a ribbon button was used (a `storage` event), and what came of it. */
const LAST_COMMAND = "target-table-assistant/last-command";

export const tellRibbonResult = (name: string, error: unknown): void =>
  localStorage.setItem(LAST_COMMAND, JSON.stringify({ name, at: Date.now(), error }));

/** Calls back when the ribbon's 校验本表 has run; returns how to stop. */
export const onRibbonCheck = (listener: () => void): (() => void) => {
  const hear = ({ key, newValue }: StorageEvent): void => {
    if (key === LAST_COMMAND && newValue?.includes('"validateSheet"')) listener();
  };
  window.addEventListener("storage", hear);
  return () => window.removeEventListener("storage", hear);
};
