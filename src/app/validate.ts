import { ok, type Result } from "../core/result";
import type { HostError, Progress, ReadScope, SheetMarker, SheetReader } from "../host/ports";
import type { CheckProfile } from "./check-profile";
import { checkSheets } from "./check-sheets";
import { marksOf } from "./marks-of";
import { isOutputSheet } from "./output-sheets";
import { withWaivers, type Report } from "./report";

export interface ValidateOptions extends CheckProfile {
  readonly scope: ReadScope;
  readonly progress?: Progress;
}

/** Reads, checks and marks: at most four round trips for up to 40 sheets. A workbook that takes no marks is checked all the same. */
export const validate = async (host: SheetReader & SheetMarker, options: ValidateOptions): Promise<Result<Report, HostError>> => {
  const { scope, settings, coloured, colours, waivers, progress } = options;
  const read = await host.read(scope, progress);
  if (!read.ok) return read;
  const sheets = scope === "workbook" ? read.value.filter((sheet) => !isOutputSheet(sheet)) : read.value;
  const checked = await checkSheets(sheets, settings, progress);
  if (!checked.ok) return checked;
  const report = withWaivers(checked.value, waivers, []);
  const marked = await host.setMarks(marksOf(report.sheets, report.findings, coloured), colours);
  return ok(marked.ok ? { ...report, skipped: marked.value.skipped } : { ...report, notMarked: marked.error });
};
