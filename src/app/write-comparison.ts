import { yearComparison } from "../core/review/year-comparison";
import type { Result } from "../core/result/result";
import type { TargetTable } from "../core/table/model/target-table";
import type { HostError, InsertedSheet, SheetEditor } from "../host/ports";
import { readTables, type TableReader } from "./tables/read-tables";
import { REPORT_MARKER } from "./parts/report-marker";

/** Writes 年度对比表 of last year's and this year's sheets, each named once, in place of the one written before (handbook 6.7). */
export const writeComparison = async (
  host: Pick<SheetEditor, "replaceSheet"> & TableReader,
  previousSheets: readonly string[],
  currentSheets: readonly string[],
): Promise<Result<InsertedSheet, HostError>> => {
  const tables = await readTables(host, { sheets: [...new Set([...previousSheets, ...currentSheets])] });
  if (!tables.ok) return tables;
  const on = (sheets: readonly string[]): readonly TargetTable[] => tables.value.filter(({ sheet }) => sheets.includes(sheet));
  return host.replaceSheet(yearComparison({ previous: on(previousSheets), current: on(currentSheets) }), REPORT_MARKER);
};
