import type { Finding } from "../../core/lint/finding";
import { lintTableSteps, lintWorkbookSteps } from "../../core/lint/lint";
import type { Settings } from "../../core/lint/settings";
import { allRules } from "../../core/rules";
import { fail, ok, type Result } from "../../core/result/result";
import type { SheetSnapshot } from "../../core/sheet/sheet-snapshot";
import { parseWorkbook, type NotATable } from "../../core/table/read/parse-workbook";
import type { TargetTable } from "../../core/table/model/target-table";
import type { HostError, Progress } from "../../host/ports";
import { sliced, slicer } from "./slice";

/** What a check found, sheet by sheet. */
export interface Checked {
  readonly sheets: readonly string[];
  readonly tables: readonly TargetTable[];
  readonly notTables: readonly NotATable[];
  readonly findings: readonly Finding[];
}

/** The same findings as `checkWorkbook`, worked out in slices with progress and cancel. */
export const checkSheets = async (
  sheets: readonly SheetSnapshot[],
  settings: Settings,
  progress?: Progress,
): Promise<Result<Checked, HostError>> => {
  const pause = slicer(() => performance.now());
  const stop = (): boolean => progress?.cancelled() ?? false;
  const [tables, notTables, findings]: [TargetTable[], NotATable[], Finding[]] = [[], [], []];
  for (const [done, sheet] of sheets.entries()) {
    await pause();
    if (stop()) return fail({ kind: "cancelled" });
    const parsed = parseWorkbook([sheet]);
    notTables.push(...parsed.notTables);
    for (const parsedTable of parsed.tables) {
      await pause();
      const table = { ...parsedTable, index: tables.length };
      tables.push(table);
      const found = await sliced(lintTableSteps(table, allRules, settings), pause, stop);
      if (found === undefined) return fail({ kind: "cancelled" });
      findings.push(...found);
    }
    progress?.report(done + 1, sheets.length);
  }
  const found = await sliced(lintWorkbookSteps(tables, allRules, settings), pause, stop);
  if (found === undefined) return fail({ kind: "cancelled" });
  findings.push(...found);
  return ok({ sheets: sheets.map(({ name }) => name), tables, notTables, findings });
};
