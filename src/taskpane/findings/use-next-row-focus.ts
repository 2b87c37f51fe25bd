import { useEffect, useRef, type RefObject } from "react";
import type { CheckResult } from "../../app/parts/check-result";

/** When a finding goes away under the focus (fixed, waived), the row that takes its place gets it, so that the next one is one key away. */
export const useNextRowFocus = (list: RefObject<HTMLElement | null>, report: CheckResult): void => {
  const last = useRef<number>(undefined);
  useEffect(() => {
    const rows = (): readonly HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const note = ({ target }: FocusEvent): void => {
      const row = target instanceof Element ? target.closest("li")?.querySelector("[data-finding]") : undefined;
      last.current = row instanceof HTMLElement ? rows().indexOf(row) : undefined;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [list]);
  useEffect(() => {
    if (last.current === undefined || !document.hasFocus() || document.activeElement !== document.body) return;
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [];
    rows[Math.min(last.current, rows.length - 1)]?.focus();
  }, [list, report]);
};
