import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { ColumnMapping } from "../model/column-mapping";
import type { NotATable } from "./not-a-table";
import { parseSheet } from "./parse-sheet";
import type { TargetTable } from "../model/target-table";

export type { NotATable } from "./not-a-table";

export interface ParsedWorkbook {
  /** Sheet by sheet, from top to bottom. */
  readonly tables: readonly TargetTable[];
  /** Sheets without a table, and heads whose indicator header was not recognised. */
  readonly notTables: readonly NotATable[];
}

/** What of the settings matters to reading. */
export interface ParseOptions {
  readonly mappings?: readonly ColumnMapping[];
}

/** Reads every target table of the sheets. Never throws on what a sheet may hold; same sheets, same tables. */
export const parseWorkbook = (sheets: readonly SheetSnapshot[], options: ParseOptions = {}): ParsedWorkbook => {
  const parsed = sheets.map((sheet) => parseSheet(sheet, options.mappings ?? []));
  return {
    tables: parsed.flatMap(({ tables }) => tables),
    notTables: parsed.flatMap(({ notTable }) => notTable ?? []),
  };
};
