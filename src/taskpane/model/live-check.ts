import { profileOf } from "../../app/preferences/pane-preferences";
import type { SheetChange } from "../../host/ports";
import type { Ground } from "./ground";
import { guarded } from "./guarded";
import { reportOf } from "./pane-state";
import { onReport } from "./store";

/** Edits that come together are checked together, in milliseconds. */
export const PAUSE = 300;

/**
 * Follows the workbook from now on: the selection always, edits of checked sheets a pause after the last one.
 * Where Excel refused to be watched (it was busy, or a cell was being edited), it is asked again after the next check.
 * A sheet that is shown again, or the pane when it regains focus, is checked too: picks from a list fire no event on some Excels.
 * Returns how to stop.
 */
export const liveCheck = ({ store, services, clock, fail }: Ground): (() => void) => {
  const { get, tell } = store;
  const dirty = new Set<string>();
  let [running, gone] = [false, false];
  let dropTimer = (): void => undefined;

  const recheck = async (sheet: string): Promise<void> => {
    const before = get();
    const report = reportOf(before);
    if (!report?.sheets.includes(sheet)) return;
    const result = await guarded(() => services.recheck(report, { ...profileOf(before.preferences, before.waivers), sheet }));
    if (gone) return;
    // A cell is being edited again: its end comes as an edit of its own.
    if (!result.ok) return result.error.kind === "cell-editing" ? undefined : fail(result.error);
    // The report on the screen became another meanwhile: the edit is checked again for that one.
    if (reportOf(get()) === report) tell({ kind: "refreshed", report: result.value });
    else dirty.add(sheet);
  };
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (const sheet of dirty) {
      dirty.delete(sheet);
      await recheck(sheet);
      if (gone) return;
    }
    running = false;
  };
  const touch = (sheet: string): void => {
    if (!get().preferences.live || !reportOf(get())?.sheets.includes(sheet)) return;
    dirty.add(sheet);
    dropTimer();
    dropTimer = clock.after(PAUSE, () => void run());
  };

  let shown: string | undefined;
  const hear = ({ kind, sheet, at }: SheetChange): void => {
    shown = sheet;
    if (kind === "selected" && at) tell({ kind: "selected", selected: { sheet, at } });
    else touch(sheet);
  };
  const watch = () => guarded(() => services.watch(hear));
  let watching = watch();
  const stops = [
    services.onFocus(() => (shown === undefined ? undefined : touch(shown))),
    onReport(store, (report) => {
      if (report) watching = watching.then((result) => (result.ok || gone ? result : watch()));
    }),
  ];
  return () => {
    gone = true;
    dropTimer();
    stops.forEach((stop) => stop());
    void watching.then((result) => (result.ok ? result.value() : undefined));
  };
};
