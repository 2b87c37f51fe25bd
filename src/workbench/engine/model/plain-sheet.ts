import type { StylePatch } from "./cell-style";
import type { CellValue } from "./engine";

/** A cell of a plain sheet, counted from zero. */
export interface PlainCell {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly style?: StylePatch;
}

export interface PlainSheet {
  readonly name: string;
  readonly cells: readonly PlainCell[];
  /** `A1:G1` */
  readonly merges?: readonly string[];
  /** In points, by column index. */
  readonly columnWidths?: readonly (number | null | undefined)[];
  readonly rowHeights?: readonly (number | null | undefined)[];
  readonly hidden?: boolean;
}

/** A plain sheet from rows of values; empty cells are left out. */
export const plainSheet = (name: string, rows: readonly (readonly CellValue[])[], more: Partial<PlainSheet> = {}): PlainSheet => ({
  name,
  cells: rows.flatMap((values, row) => values.flatMap((value, column) => (value === "" ? [] : [{ row, column, value }]))),
  ...more,
});
