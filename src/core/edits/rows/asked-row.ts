import type { CellContent } from "../cell-edit";

/** A row that was deleted: its cells from column A, its height in points where all of it is one. */
export interface HeldRow {
  readonly cells: readonly CellContent[];
  readonly height?: number;
}

export interface RowLabel {
  readonly column: number;
  readonly text: string;
}

/** Rows are numbered as they are before any row change of the sheet; `like` and `joins` say how the new row fits in with its neighbours. */
export interface InsertRow {
  readonly kind: "insert-row";
  readonly sheet: string;
  readonly before: number;
  /** A plain number is written as one where the column's format allows, all else so that it stays the text it is. */
  readonly cells: readonly RowLabel[];
  /** Row whose look, height and validation the new one takes; the row above unless told. */
  readonly like?: number;
  /** Columns in which the row goes on under the cell above: a vertical merge ending there is to reach over it. */
  readonly joins?: readonly number[];
  /** The label of the row below moves up into the new row, which now leads its group. */
  readonly head?: RowLabel;
  /** The row comes back as it was deleted; `cells` still say what it shows. */
  readonly held?: HeldRow;
}

/** `was` are the shown texts of the row from column A; refused when they differ, or when something stands behind them. */
export interface DeleteRow {
  readonly kind: "delete-row";
  readonly sheet: string;
  readonly row: number;
  readonly was: readonly string[];
  /** The label the row gives back to the one below it. */
  readonly head?: RowLabel;
}

/** The block from `first` as long as `order`; its n-th row gets the contents of row `order[n]`. */
export interface ReorderRows {
  readonly kind: "reorder-rows";
  readonly sheet: string;
  readonly first: number;
  readonly order: readonly number[];
  /** Columns written anew instead of moved: labels that stand once for several rows. Texts by position in the block. */
  readonly labels?: readonly { readonly column: number; readonly was: readonly string[]; readonly texts: readonly string[] }[];
  /** Columns that stay where they are. */
  readonly fixed?: readonly number[];
  /** What a column shows before, by position; refused when it differs. */
  readonly expects?: { readonly column: number; readonly texts: readonly string[] };
}

/** A change of rows as a rule, the library or 撤销 asks for it; those lower on a sheet run first, so that the others keep their numbers. */
export type AskedRow = InsertRow | DeleteRow | ReorderRows;
