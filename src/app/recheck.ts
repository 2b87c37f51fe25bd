import { lintTable, lintWorkbook } from "../core/lint/lint";
import type { Finding } from "../core/lint/finding";
import { ok, type Result } from "../core/result/result";
import { allRules } from "../core/rules";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import type { TargetTable } from "../core/table/model/target-table";
import type { HostError, SheetMarker, SheetReader } from "../host/ports";
import type { CheckProfile } from "./parts/check-profile";
import { marksOf } from "./parts/marks-of";
import { allFindings, withWaivers, type CheckResult } from "./parts/check-result";

export interface RecheckOptions extends CheckProfile {
  readonly sheet: string;
}

/** The tables of a report with those of one sheet replaced, in the same order, numbered anew. */
const replaceTables = (report: CheckResult, sheet: string, parsed: readonly TargetTable[]): readonly TargetTable[] => {
  const place = report.tables.findIndex((table) => table.sheet === sheet);
  const others = report.tables.filter((table) => table.sheet !== sheet);
  const before = place < 0 ? others.length : place;
  return [...others.slice(0, before), ...parsed, ...others.slice(before)].map((table, index) => ({ ...table, index }));
};

/** After an edit: reads the one sheet, checks its tables and what compares tables, changes only the marks that changed. Two round trips at most. */
export const recheck = async (
  host: SheetReader & SheetMarker,
  report: CheckResult,
  options: RecheckOptions,
): Promise<Result<CheckResult, HostError>> => {
  const { sheet, settings, coloured, colours, waivers } = options;
  const read = await host.read({ sheets: [sheet] });
  if (!read.ok) return read;
  const parsed = parseWorkbook(read.value);
  const tables = replaceTables(report, sheet, parsed.tables);
  const known = allFindings(report);
  const findingsOf = (table: TargetTable): readonly Finding[] => {
    if (table.sheet === sheet) return lintTable(table, allRules, settings);
    const old = report.tables.findIndex((other) => other.sheet === table.sheet && other.area.firstRow === table.area.firstRow);
    return known.filter((finding) => finding.table === old).map((finding) => ({ ...finding, table: table.index }));
  };
  const findings = [...tables.flatMap(findingsOf), ...lintWorkbook(tables, allRules, settings)];
  const notTables = [...report.notTables.filter((entry) => entry.sheet !== sheet), ...parsed.notTables];
  const next = withWaivers({ sheets: report.sheets, tables, notTables, findings }, waivers, report.skipped);
  const marked = await host.updateMarks(marksOf([sheet], next.findings, coloured), colours);
  if (!marked.ok) return ok({ ...next, notMarked: marked.error });
  return ok({ ...next, skipped: [...new Set([...report.skipped, ...marked.value.skipped])] });
};
