import { useEffect, useRef, useState } from "react";
import type { CheckProfile } from "../../app/parts/check-profile";
import type { CheckResult } from "../../app/parts/check-result";
import type { SheetCell } from "../../core/sheet/cell-ref";
import type { HostError, SheetChange } from "../../host/ports";
import type { PaneServices } from "./services";

const PAUSE = 300;

interface LiveCheck {
  readonly services: PaneServices;
  readonly report: CheckResult | undefined;
  readonly enabled: boolean;
  readonly profile: CheckProfile;
  readonly onReport: (report: CheckResult) => void;
  readonly onError: (error: HostError) => void;
  readonly onSelect: (selected: SheetCell) => void;
}

/**
 * Follows the workbook: the selection always, edits of checked sheets 300 ms after the last one.
 * Where Excel refused to be watched, it is asked again after the next check.
 * A sheet that is shown again, or the pane when it regains focus, is checked too: picks from a list fire no event on some Excels.
 */
export const useLiveCheck = (live: LiveCheck): void => {
  const latest = useRef(live);
  latest.current = live;
  const { services } = live;
  /** Watching could not begin: Excel was busy, or a cell was being edited. */
  const deaf = useRef(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (deaf.current) setAttempt((count) => count + 1);
  }, [live.report]);
  useEffect(() => {
    const dirty = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running = false;
    let gone = false;
    const run = async (): Promise<void> => {
      if (running) return;
      running = true;
      const start = latest.current.report;
      // Each result is the next one's start: what is on the screen lags behind by a rendering.
      let newest = start;
      for (const sheet of dirty) {
        dirty.delete(sheet);
        if (!newest?.sheets.includes(sheet)) continue;
        const result = await services.recheck(newest, { ...latest.current.profile, sheet });
        if (gone) return;
        if (!result.ok) {
          // A cell is being edited again: its end comes as an edit of its own.
          if (result.error.kind !== "cell-editing") latest.current.onError(result.error);
          continue;
        }
        if (latest.current.report !== start && latest.current.report !== newest) continue;
        newest = result.value;
        latest.current.onReport(newest);
      }
      running = false;
      if (dirty.size > 0) later();
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), PAUSE);
    };
    const touch = (sheet: string): void => {
      if (!latest.current.enabled || !latest.current.report?.sheets.includes(sheet)) return;
      dirty.add(sheet);
      later();
    };
    let shown: string | undefined;
    const hear = ({ kind, sheet, at }: SheetChange): void => {
      shown = sheet;
      if (kind === "selected" && at) latest.current.onSelect({ sheet, at });
      else touch(sheet);
    };
    const onFocus = (): void => (shown === undefined ? undefined : touch(shown));
    window.addEventListener("focus", onFocus);
    const watching = services.watch(hear);
    void watching.then((result) => {
      deaf.current = !result.ok;
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      window.removeEventListener("focus", onFocus);
      void watching.then((result) => (result.ok ? result.value() : undefined));
    };
  }, [services, attempt]);
};
