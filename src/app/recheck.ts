import type { Severity } from "../core/lint/finding";
import { lintTable, lintWorkbook } from "../core/lint/lint";
import type { Settings } from "../core/lint/settings";
import { ok, type Result } from "../core/result";
import { allRules } from "../core/rules";
import { parseWorkbook } from "../core/table/parse-workbook";
import type { HostError, SheetMarker, SheetReader } from "../host/ports";
import { marksOf } from "./marks-of";
import type { Report } from "./validate";

export interface RecheckOptions {
  readonly sheet: string;
  readonly settings: Settings;
  readonly coloured: readonly Severity[];
}

/** After an edit: reads the one sheet, checks its tables and what compares tables, changes only the marks that changed. Two round trips at most. */
export const recheck = async (host: SheetReader & SheetMarker, report: Report, { sheet, settings, coloured }: RecheckOptions): Promise<Result<Report, HostError>> => {
  const read = await host.read({ sheets: [sheet] });
  if (!read.ok) return read;
  const parsed = parseWorkbook(read.value);
  const place = report.tables.findIndex((table) => table.sheet === sheet);
  const others = report.tables.filter((table) => table.sheet !== sheet);
  const before = place < 0 ? others.length : place;
  const tables = [...others.slice(0, before), ...parsed.tables, ...others.slice(before)].map((table, index) => ({ ...table, index }));
  const findings = tables.flatMap((table) => {
    if (table.sheet === sheet) return lintTable(table, allRules, settings);
    const old = report.tables.findIndex((known) => known.sheet === table.sheet && known.area.firstRow === table.area.firstRow);
    return report.findings.filter((finding) => finding.table === old).map((finding) => ({ ...finding, table: table.index }));
  });
  const all = [...findings, ...lintWorkbook(tables, allRules, settings)];
  const notTables = [...report.notTables.filter((entry) => entry.sheet !== sheet), ...parsed.notTables];
  const marked = await host.updateMarks(marksOf([sheet], all, coloured));
  if (!marked.ok) return marked;
  return ok({ sheets: report.sheets, tables, notTables, findings: all, skipped: [...new Set([...report.skipped, ...marked.value.skipped])] });
};
