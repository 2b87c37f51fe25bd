import type { CellRange } from "../../src/core/sheet/cell-ref";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";

const sameText = (sheet: SheetSnapshot, text: readonly (readonly string[])[], merges: readonly CellRange[]): SheetSnapshot => ({
  ...sheet,
  text,
  values: text,
  merges,
});

/** The used range elsewhere on the sheet. */
export const moved = (sheet: SheetSnapshot, by: { readonly row: number; readonly column: number }): SheetSnapshot => ({
  ...sheet,
  origin: { row: sheet.origin.row + by.row, column: sheet.origin.column + by.column },
  merges: sheet.merges.map((merge) => ({ ...merge, row: merge.row + by.row, column: merge.column + by.column })),
});

export const unmerged = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, merges: [] });

/** An empty row before the row counted from 0 in the grid; merges over it grow. */
export const withBlankRow = (sheet: SheetSnapshot, before: number): SheetSnapshot =>
  sameText(
    sheet,
    [...sheet.text.slice(0, before), [], ...sheet.text.slice(before)],
    sheet.merges.map((merge) => {
      if (merge.row >= before) return { ...merge, row: merge.row + 1 };
      return merge.row + merge.rowCount > before ? { ...merge, rowCount: merge.rowCount + 1 } : merge;
    }),
  );

/** An empty column before the column counted from 0 in the grid; merges over it grow. */
export const withBlankColumn = (sheet: SheetSnapshot, before: number): SheetSnapshot =>
  sameText(
    sheet,
    sheet.text.map((row) => (row.length <= before ? row : [...row.slice(0, before), "", ...row.slice(before)])),
    sheet.merges.map((merge) => {
      if (merge.column >= before) return { ...merge, column: merge.column + 1 };
      return merge.column + merge.columnCount > before ? { ...merge, columnCount: merge.columnCount + 1 } : merge;
    }),
  );

/** Some texts written in another way. */
export const rewritten = (sheet: SheetSnapshot, rewrite: (text: string) => string): SheetSnapshot =>
  sameText(
    sheet,
    sheet.text.map((row) => row.map(rewrite)),
    sheet.merges,
  );
