import { ok, type Result } from "../core/result/result";
import { allRules } from "../core/rules";
import type { HostError, SheetMarker, SheetReader } from "../host/ports";
import type { CheckProfile } from "./parts/check-profile";
import { checkSheets } from "./parts/check-sheets";
import { marksOf } from "./parts/marks-of";
import { allFindings, withWaivers, type CheckResult } from "./parts/check-result";

export interface RecheckOptions extends CheckProfile {
  readonly sheet: string;
}

/**
 * After an edit: reads the one sheet, checks its tables and what compares tables, changes only the marks that changed. Two round trips
 * at most. The report must have been made under the same settings.
 */
export const recheck = async (
  host: SheetReader & SheetMarker,
  report: CheckResult,
  options: RecheckOptions,
): Promise<Result<CheckResult, HostError>> => {
  const { sheet, settings, coloured, colours, waivers } = options;
  const read = await host.read({ sheets: [sheet] });
  if (!read.ok) return read;
  const checked = await checkSheets(read.value, allRules, settings, { known: { ...report, findings: allFindings(report) } });
  if (!checked.ok) return checked;
  const next = withWaivers(checked.value, waivers, report.skipped);
  const marked = await host.updateMarks(marksOf([sheet], next.findings, coloured), colours);
  if (!marked.ok) return ok({ ...next, notMarked: marked.error });
  return ok({ ...next, skipped: [...new Set([...report.skipped, ...marked.value.skipped])] });
};
