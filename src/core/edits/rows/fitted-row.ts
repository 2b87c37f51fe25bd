import type { DeleteRow, InsertRow, ReorderRows } from "./asked-row";

/** A new row whose model row is settled. */
export interface FittedInsert extends InsertRow {
  readonly like: number;
  /** Columns whose look is taken from the model row; all of it where the sheet's merges are not known. Excel refuses a look for part of a vertical merge. */
  readonly formats: "all" | readonly number[];
  /** Merges that come along with the look are dissolved again: those that are wanted are named in a `merge-cells`. */
  readonly bare: boolean;
}

export interface FittedReorder extends ReorderRows {
  readonly fixed: readonly number[];
}

/** A change of rows fitted to its sheet's merged cells: what a host carries out. */
export type FittedRow = FittedInsert | DeleteRow | FittedReorder;
