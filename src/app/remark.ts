import { ok, type Result } from "../core/result/result";
import type { HostError, SheetMarker } from "../host/ports";
import type { CheckProfile } from "./parts/check-profile";
import { marksOf } from "./parts/marks-of";
import { allFindings, withWaivers, type CheckResult } from "./parts/check-result";

/** The same findings under other waivers, severities or colours: nothing is read or checked again, only marks change. */
export const remark = async (
  host: SheetMarker,
  report: CheckResult,
  { coloured, colours, waivers }: CheckProfile,
): Promise<Result<CheckResult, HostError>> => {
  const next = withWaivers({ ...report, findings: allFindings(report) }, waivers, report.skipped);
  const open = next.sheets.filter((sheet) => !report.skipped.includes(sheet));
  const marked = await host.updateMarks(marksOf(open, next.findings, coloured), colours);
  return ok(marked.ok ? next : { ...next, notMarked: marked.error });
};
