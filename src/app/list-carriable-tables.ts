import { ok, type Result } from "../core/result/result";
import type { MoneyUnit } from "../core/money/money-unit";
import type { HostError, ReadScope } from "../host/ports";
import { onSheet } from "./parts/on-sheet";
import { readTables, type TableReader } from "./tables/read-tables";

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

/** The tables of the sheets that can be carried over: those with indicators. */
export const listCarriableTables = async (host: TableReader, scope: ReadScope): Promise<Result<readonly CarriableTable[], HostError>> => {
  const read = await readTables(host, scope);
  if (!read.ok) return read;
  const tables = read.value;
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
