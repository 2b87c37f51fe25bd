import { yearComparison } from "../core/review/year-comparison";
import type { Result } from "../core/result/result";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import type { TargetTable } from "../core/table/model/target-table";
import type { HostError, InsertedSheet, SheetEditor, SheetReader } from "../host/ports";
import { REPORT_MARKER } from "./parts/report-marker";

/** Writes 年度对比表 of last year's and this year's sheets, each named once, in place of the one written before (handbook 6.7). */
export const writeComparison = async (
  host: Pick<SheetEditor, "replaceSheet"> & SheetReader,
  previousSheets: readonly string[],
  currentSheets: readonly string[],
): Promise<Result<InsertedSheet, HostError>> => {
  const read = await host.read({ sheets: [...new Set([...previousSheets, ...currentSheets])] });
  if (!read.ok) return read;
  const { tables } = parseWorkbook(read.value);
  const on = (sheets: readonly string[]): readonly TargetTable[] => tables.filter(({ sheet }) => sheets.includes(sheet));
  return host.replaceSheet(yearComparison({ previous: on(previousSheets), current: on(currentSheets) }), REPORT_MARKER);
};
