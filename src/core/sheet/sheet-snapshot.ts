import type { CellRange, CellRef } from "./cell-ref";

export type CellValue = string | number | boolean;

/**
 * A sheet as it was when it was read, shaped like Excel's used range.
 * The grids hold only the used range; `origin` is its top-left cell. Rows may be ragged: a missing cell is empty.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly origin: CellRef;
  /** Texts as the sheet shows them (`95%`, `474.50`); the truth for reading. */
  readonly text: readonly (readonly string[])[];
  /** Raw values (0.95, 474.5); an empty cell is "". */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats as Excel writes them (`General`, `0%`, `@`). */
  readonly formats: readonly (readonly string[])[];
  /** Formulas (`=1`) of the cells that have one, else the value; may be empty where the host did not read them. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Merged ranges in sheet addresses, where the host can tell; the readers work without them. */
  readonly merges: readonly CellRange[];
  readonly protected: boolean;
}

/** Number of rows and columns of the used range. */
export const snapshotSize = (sheet: SheetSnapshot): { readonly rows: number; readonly columns: number } => ({
  rows: sheet.text.length,
  columns: sheet.text.reduce((widest, row) => Math.max(widest, row.length), 0),
});

/** The shown text of a cell, with numbers shown as `####` replaced by their value. */
export const textAt = (sheet: SheetSnapshot, { row, column }: CellRef): string => {
  const [r, c] = [row - sheet.origin.row, column - sheet.origin.column];
  const shown = sheet.text[r]?.[c] ?? "";
  return /^#+$/.test(shown) ? String(sheet.values[r]?.[c] ?? shown) : shown;
};

/** The value of a cell of the sheet, rows and columns from 0; empty outside the used range. */
export const valueAt = (sheet: SheetSnapshot, { row, column }: CellRef): CellValue =>
  sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? "";

/** The number format of a cell; General outside the used range. */
export const formatAt = (sheet: SheetSnapshot, { row, column }: CellRef): string =>
  sheet.formats[row - sheet.origin.row]?.[column - sheet.origin.column] ?? "General";

/** The formula of a cell, or undefined when it holds a plain value. */
export const formulaAt = (sheet: SheetSnapshot, { row, column }: CellRef): string | undefined => {
  const formula = sheet.formulas[row - sheet.origin.row]?.[column - sheet.origin.column];
  return typeof formula === "string" && formula.startsWith("=") && formula !== textAt(sheet, { row, column }) ? formula : undefined;
};
