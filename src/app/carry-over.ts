import { defined } from "../core/result/defined";
import { carriedSheetName } from "../core/carry-over/carried-sheet-name";
import { carryOver, type CarryOverOptions } from "../core/carry-over/carry-over";
import { ok, type Result } from "../core/result/result";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import type { MoneyUnit } from "../core/money/money-unit";
import type { TargetTable } from "../core/table/model/target-table";
import type { RequestedBudget } from "../core/templates/project-request";
import type { HostError, InsertedSheet, Progress, ReadScope, SheetEditor, SheetReader } from "../host/ports";

/** A table that can become next year's draft, as a user picks it. */
export interface CarriableTable {
  readonly sheet: string;
  /** Position among the tables of its sheet, from 0. */
  readonly position: number;
  readonly heading: string;
  readonly projectName: string;
  /** Undefined where the table states no year: its texts are then carried as they are. */
  readonly year: number | undefined;
  readonly indicators: number;
  /** The budget as the sheet shows it, in `moneyUnit` where that is stated. */
  readonly total: string;
  readonly moneyUnit: MoneyUnit | undefined;
}

/** One table to carry, with the new year's budget in the table's money unit; amounts not stated are left empty. */
export interface CarriedTable {
  readonly sheet: string;
  readonly position: number;
  readonly budget?: RequestedBudget;
}

export interface CarryOverRequest extends Pick<CarryOverOptions, "year" | "targets" | "fontName"> {
  readonly tables: readonly CarriedTable[];
}

const onSheet = (tables: readonly TargetTable[], sheet: string): readonly TargetTable[] => tables.filter((table) => table.sheet === sheet);

/** The tables of the sheets that can be carried over: those with indicators. */
export const carriableTables = async (host: SheetReader, scope: ReadScope): Promise<Result<readonly CarriableTable[], HostError>> => {
  const read = await host.read(scope);
  if (!read.ok) return read;
  const { tables } = parseWorkbook(read.value);
  return ok(
    tables
      .map((table): CarriableTable => ({
        sheet: table.sheet,
        position: onSheet(tables, table.sheet).indexOf(table),
        heading: table.heading?.text ?? "",
        projectName: table.projectName?.text ?? "",
        year: table.year,
        indicators: table.indicators.length,
        total: table.budget.total?.text ?? "",
        moneyUnit: table.moneyUnit?.unit,
      }))
      .filter(({ indicators }) => indicators > 0),
  );
};

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
  host: SheetReader & Pick<SheetEditor, "insertSheets">,
  { tables: asked, ...options }: CarryOverRequest,
  progress?: Progress,
): Promise<Result<CarriedOver, HostError>> => {
  const read = await host.read({ sheets: [...new Set(asked.map(({ sheet }) => sheet))] });
  if (!read.ok) return read;
  const { tables } = parseWorkbook(read.value);
  const specs = asked.flatMap(({ sheet, position, budget }) => {
    const table = onSheet(tables, sheet)[position];
    if (!table) return [];
    const spec = carryOver(table, { ...options, ...defined({ budget }) });
    return [{ ...spec, name: carriedSheetName(spec.name, options.year) }];
  });
  return host.insertSheets(specs, progress);
};
