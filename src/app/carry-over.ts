import { carriedSheetName } from "../core/carry-over/carried-sheet-name";
import { carryOver, type CarryOverOptions } from "../core/carry-over/carry-over";
import { fail, ok, type Result } from "../core/result";
import { parseWorkbook } from "../core/table/parse-workbook";
import type { MoneyUnit, TargetTable } from "../core/table/target-table";
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

const takeBack = async (host: Pick<SheetEditor, "removeSheet">, sheets: readonly InsertedSheet[]): Promise<Result<void, HostError>> => {
  for (const { name } of [...sheets].reverse()) {
    const removed = await host.removeSheet(name);
    if (!removed.ok) return removed;
  }
  return ok(undefined);
};

/**
 * Inserts a sheet for each table asked for, last year's table as this year's draft (手册 6.7); last year's sheets stay as they are.
 * All or nothing: what was inserted before a refusal or a cancellation is removed again. Tables that are no longer there are left out.
 */
export const carryOverTables = async (
  host: SheetReader & SheetEditor,
  { tables: asked, ...options }: CarryOverRequest,
  progress?: Progress,
): Promise<Result<readonly InsertedSheet[], HostError>> => {
  const read = await host.read({ sheets: [...new Set(asked.map(({ sheet }) => sheet))] });
  if (!read.ok) return read;
  const { tables } = parseWorkbook(read.value);
  const inserted: InsertedSheet[] = [];
  for (const [done, { sheet, position, budget }] of asked.entries()) {
    const table = onSheet(tables, sheet)[position];
    if (!table) continue;
    const spec = carryOver(table, { ...options, ...(budget ? { budget } : {}) });
    const added = progress?.cancelled() ? fail({ kind: "cancelled" as const }) : await host.insertSheet({ ...spec, name: carriedSheetName(spec.name, options.year) });
    if (!added.ok) {
      const removed = await takeBack(host, inserted);
      return removed.ok ? added : removed;
    }
    inserted.push(added.value);
    progress?.report(done + 1, asked.length);
  }
  return ok(inserted);
};
