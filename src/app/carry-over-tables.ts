import { defined } from "../core/result/defined";
import { carriedSheetName } from "../core/carry-over/carried-sheet-name";
import { carryOver, type CarryOverOptions } from "../core/carry-over/carry-over";
import type { Result } from "../core/result/result";
import type { RequestedBudget } from "../core/templates/project-request";
import type { HostError, InsertedSheet, Progress, SheetEditor } from "../host/ports";
import { onSheet } from "./parts/on-sheet";
import { readTables, type TableReader } from "./tables/read-tables";

/** One table to carry, with the new year's budget in the table's money unit; amounts not stated are left empty. */
export interface CarriedTable {
  readonly sheet: string;
  readonly position: number;
  readonly budget?: RequestedBudget;
}

export interface CarryOverRequest extends Pick<CarryOverOptions, "year" | "targets" | "fontName"> {
  readonly tables: readonly CarriedTable[];
}

export interface CarriedOver {
  /** In the order asked for. */
  readonly inserted: readonly InsertedSheet[];
  /** True: the sheets so far stay, whole; the others were not begun. */
  readonly cancelled: boolean;
}

/**
 * Inserts a sheet for each table asked for, behind the active one: last year's table as this year's draft (handbook 6.7). Last year's sheets
 * stay as they are; a failure leaves no new sheet. Tables that are no longer there are left out.
 */
export const carryOverTables = async (
  host: TableReader & Pick<SheetEditor, "insertSheets">,
  { tables: asked, ...options }: CarryOverRequest,
  progress?: Progress,
): Promise<Result<CarriedOver, HostError>> => {
  const tables = await readTables(host, { sheets: [...new Set(asked.map(({ sheet }) => sheet))] });
  if (!tables.ok) return tables;
  const specs = asked.flatMap(({ sheet, position, budget }) => {
    const table = onSheet(tables.value, sheet)[position];
    if (!table) return [];
    const spec = carryOver(table, { ...options, ...defined({ budget }) });
    return [{ ...spec, name: carriedSheetName(spec.name, options.year) }];
  });
  return host.insertSheets(specs, progress);
};
