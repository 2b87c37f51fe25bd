import { cellKey } from "../../core/sheet/cell-ref";
import { recorded, withoutEntry, type JournalEntry } from "../../app/undo/journal";
import type { Fix } from "../../core/edits/fix";
import { ok, type Result } from "../../core/result/result";
import type { HostError, Progress } from "../../host/ports";
import type { Checks } from "./checks";
import type { Ground } from "./ground";
import { guarded } from "./guarded";
import type { Done, PaneActs } from "./pane-acts";
import { reportOf } from "./pane-state";
import { startRun, type Run } from "./run";

interface Editing {
  readonly acts: Pick<PaneActs, "perform" | "applyFixes" | "undo">;
  cancel(): void;
}

/** What changes cells and rows, of which only the sheets matter here: a fix, or an act taken back. */
interface Changes {
  readonly edits: readonly { readonly sheet: string }[];
  readonly structural?: readonly { readonly sheet: string }[];
}

const sheetsOf = (steps: readonly Changes[]): readonly string[] => [
  ...new Set(steps.flatMap(({ edits, structural = [] }) => [...edits, ...structural]).map(({ sheet }) => sheet)),
];

/** How many cells the fixes write; two fixes may write the same one. */
const cellsOf = (fixes: readonly Fix[]): number => new Set(fixes.flatMap(({ edits }) => edits.map(cellKey))).size;

/** Acts on the workbook, one at a time, each with the way back. */
export const editing = ({ store, services, memory, clock, texts, fail }: Ground, { recheckSheets }: Checks): Editing => {
  const { get, tell } = store;
  let atWork: Run | undefined;

  const perform = async <T>(
    work: (progress: Progress) => Promise<Result<T, HostError>>,
    done?: (value: T) => Done | undefined,
  ): Promise<T | undefined> => {
    if (atWork) return undefined;
    const run = startRun((count, total) => tell({ kind: "work", work: { done: count, total } }));
    atWork = run;
    tell({ kind: "notice", notice: undefined });
    tell({ kind: "work", work: { done: 0, total: 1 } });
    const result = await guarded(() => work(run.progress));
    run.end();
    atWork = undefined;
    tell({ kind: "work", work: undefined });
    if (!result.ok) return fail(result.error);
    const what = done?.(result.value);
    if (what) {
      const entry: JournalEntry = { workbook: services.workbookId(), label: what.label, at: clock.now(), step: what.undo };
      const known = await memory.journal();
      // Unrecorded, it can still be taken back from its notice.
      if (known.ok) await memory.setJournal(recorded(known.value, entry));
      tell({ kind: "notice", notice: { kind: "done", entry } });
    }
    return result.value;
  };

  return {
    cancel: () => atWork?.cancel(),
    acts: {
      perform,
      applyFixes: async (fixes, label) => {
        const cells = cellsOf(fixes);
        const { fixes: words } = texts();
        const step = await perform(
          () => services.applyFixes(fixes),
          (undo) => ({ label: label ?? (cells > 0 ? words.applied(cells) : words.rowsChanged), undo }),
        );
        if (step === undefined) return false;
        await recheckSheets(sheetsOf(fixes));
        return true;
      },
      undo: async (entry) => {
        const taken = await perform(async () => {
          const result = await services.takeBack(entry.step);
          return result.ok ? ok(true) : result;
        });
        if (!taken) return;
        const known = await memory.journal();
        if (known.ok) await memory.setJournal(withoutEntry(known.value, entry));
        const { step } = entry;
        if (step.kind === "edits") await recheckSheets(sheetsOf([step]));
        const shown = reportOf(get())?.sheets ?? [];
        // The report is dropped because its sheets are gone.
        if (step.kind === "sheets" && step.sheets.some(({ name }) => shown.includes(name)))
          tell({ kind: "check", check: { status: "idle" } });
        tell({ kind: "notice", notice: { kind: "info", text: texts().actions.undone(entry.label) } });
      },
    },
  };
};
