import { ok, type Result } from "../core/result/result";
import { allRules } from "../core/rules";
import type { SheetSnapshot } from "../core/sheet/sheet-snapshot";
import type { HostError, Progress, ReadScope, SheetMarker, SheetMarks, SheetReader } from "../host/ports";
import type { CheckProfile } from "./parts/check-profile";
import { checkSheets } from "./parts/check-sheets";
import { marksOf } from "./parts/marks-of";
import { isOutputSheet } from "./parts/output-sheets";
import { withWaivers, type CheckResult } from "./parts/check-result";

export interface ValidateOptions extends CheckProfile {
  readonly scope: ReadScope;
  readonly progress?: Progress;
  /** Hears what was found; the cells are coloured once it has settled, so that a list need not wait for the sheet. */
  readonly onChecked?: (report: CheckResult) => Promise<void> | void;
}

/** The protected sheets that would take marks; whether they carry old ones, only the marking knows. */
const protectedOf = (sheets: readonly SheetSnapshot[], marks: readonly SheetMarks[]): readonly string[] => {
  const toMark = new Set(marks.filter((entry) => entry.marks.length > 0).map(({ sheet }) => sheet));
  return sheets.filter((sheet) => sheet.protected && toMark.has(sheet.name)).map(({ name }) => name);
};

/** Reads, checks and marks: at most four round trips for up to 40 sheets. A workbook that takes no marks is checked all the same. */
export const validate = async (host: SheetReader & SheetMarker, options: ValidateOptions): Promise<Result<CheckResult, HostError>> => {
  const { scope, settings, coloured, colours, waivers, progress, onChecked } = options;
  const read = await host.read(scope, progress);
  if (!read.ok) return read;
  const sheets = scope === "workbook" ? read.value.filter((sheet) => !isOutputSheet(sheet)) : read.value;
  const checked = await checkSheets(sheets, allRules, settings, { progress });
  if (!checked.ok) return checked;
  const found = withWaivers(checked.value, waivers, []);
  const marks = marksOf(found.sheets, found.findings, coloured);
  const report = { ...found, skipped: protectedOf(sheets, marks) };
  await onChecked?.(report);
  const marked = await host.setMarks(marks, colours, progress);
  return ok(marked.ok ? { ...report, skipped: marked.value.skipped } : { ...report, notMarked: marked.error });
};
