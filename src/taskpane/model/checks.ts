import type { CheckResult } from "../../app/parts/check-result";
import { ok } from "../../core/result/result";
import type { ReadScope } from "../../host/ports";
import type { Ground } from "./ground";
import { guarded } from "./guarded";
import type { PaneActs } from "./pane-acts";
import { reportOf } from "./pane-state";
import { startRun, type Run } from "./run";

export interface Checks {
  readonly acts: Pick<PaneActs, "validate" | "clear">;
  check(scope: ReadScope): Promise<void>;
  cancel(): void;
  /** The report on the screen under other waivers or colours: nothing is checked again. */
  remark(): Promise<void>;
  /** After our own edits: the sheets they touched, as far as they are on the screen. */
  recheckSheets(sheets: readonly string[]): Promise<void>;
  /** The list is on the screen: the marking, which waits for it, goes on. */
  drawn(): void;
}

interface CheckRun extends Run {
  /** Lists what was found; settles when the list is drawn, or when the run gives way to a newer one. */
  list(report: CheckResult): Promise<void>;
  listed(): boolean;
  drawn(): void;
}

/** Checks of sheets: of several at work only the newest is told of. */
export const checks = ({ store, services, memory, texts, fail }: Ground): Checks => {
  const { get, tell } = store;
  let newest: CheckRun | undefined;

  const startCheck = (): CheckRun => {
    let listed = false;
    let drawn = (): void => undefined;
    const run = startRun((done, total) =>
      tell(listed ? { kind: "work", work: { done, total } } : { kind: "check", check: { status: "running", done, total } }),
    );
    return {
      ...run,
      list: (report) => {
        if (run.ended()) return Promise.resolve();
        listed = true;
        tell({ kind: "check", check: { status: "done", report } });
        return new Promise((resolve) => (drawn = resolve));
      },
      listed: () => listed,
      drawn: () => drawn(),
    };
  };

  /** A newer check or 清除标记 takes over: what the one at work still finds is of no use. */
  const giveWay = (): void => {
    if (!newest) return;
    if (newest.listed()) tell({ kind: "work", work: undefined });
    newest.end();
    newest.drawn();
    newest = undefined;
  };

  const check = async (scope: ReadScope): Promise<void> => {
    giveWay();
    const run = startCheck();
    newest = run;
    tell({ kind: "asked", scope });
    const result = await guarded(async () => {
      const profile = await memory.profile();
      return profile.ok ? services.validate({ ...profile.value, scope, progress: run.progress, onChecked: run.list }) : profile;
    });
    if (run.ended()) return;
    run.end();
    newest = undefined;
    if (run.listed()) tell({ kind: "work", work: undefined });
    tell(
      result.ok
        ? { kind: "marked", skipped: result.value.skipped, notMarked: result.value.notMarked }
        : { kind: "check", check: { status: "failed", error: result.error } },
    );
  };

  return {
    check,
    acts: {
      validate: (scope) => {
        const { view } = get();
        // 对账 and 总览 show the report in their own way, so they stay open.
        tell({ kind: "view", view: view === "budget" || view === "overview" ? view : "findings", keepNotice: false });
        return check(scope);
      },
      clear: async () => {
        giveWay();
        const result = await guarded(() => services.clearMarks("workbook"));
        if (!result.ok) return fail(result.error);
        tell({ kind: "check", check: { status: "idle" } });
        tell({ kind: "notice", notice: { kind: "info", text: texts().cleared(result.value.cleared) } });
      },
    },
    cancel: () => newest?.cancel(),
    drawn: () => newest?.drawn(),
    remark: async () => {
      const report = reportOf(get());
      if (!report) return;
      const result = await guarded(async () => {
        const profile = await memory.profile();
        return profile.ok ? services.remark(report, profile.value) : profile;
      });
      if (result.ok) tell({ kind: "refreshed", report: result.value });
      else fail(result.error);
    },
    recheckSheets: async (sheets) => {
      const report = reportOf(get());
      if (!report) return;
      const result = await guarded(async () => {
        const profile = await memory.profile();
        if (!profile.ok) return profile;
        let now = report;
        for (const sheet of sheets.filter((name) => report.sheets.includes(name))) {
          const rechecked = await services.recheck(now, { ...profile.value, sheet });
          if (!rechecked.ok) return rechecked;
          now = rechecked.value;
        }
        return ok(now);
      });
      if (result.ok) tell({ kind: "refreshed", report: result.value });
      else fail(result.error);
    },
  };
};
