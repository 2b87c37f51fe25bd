import { useEffect, type RefObject } from "react";

interface Keys {
  readonly list: RefObject<HTMLDivElement | null>;
  /** Findings in the order shown. */
  readonly ids: readonly string[];
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
}

const step = (ids: readonly string[], from: number, by: number): string | undefined => ids[(from + by + ids.length) % ids.length];

/** F8 and Shift+F8 open the next and previous finding; arrow keys move the focus along the rows. */
export const useFindingKeys = ({ list, ids, open, onOpen }: Keys): void => {
  useEffect(() => {
    const rowOf = (id: string): HTMLElement | null => list.current?.querySelector(`[data-finding="${CSS.escape(id)}"]`) ?? null;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "F8") {
        event.preventDefault();
        const from = open === undefined ? (event.shiftKey ? 0 : -1) : ids.indexOf(open);
        const next = step(ids, from, event.shiftKey ? -1 : 1);
        if (next === undefined) return;
        onOpen(next);
        rowOf(next)?.focus();
        return;
      }
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      const focused = event.target instanceof HTMLElement ? event.target.dataset["finding"] : undefined;
      if (focused === undefined) return;
      event.preventDefault();
      const next = ids[ids.indexOf(focused) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next !== undefined) rowOf(next)?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
};
