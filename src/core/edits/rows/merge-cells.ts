import type { CellRange } from "../../sheet/cell-ref";

/** Merged cells around row changes: `unmerge` in rows before all of them, `merge` in rows after; `undo` the same for the way back. */
export interface MergeCells {
  readonly kind: "merge-cells";
  readonly sheet: string;
  readonly unmerge: readonly CellRange[];
  readonly merge: readonly CellRange[];
  readonly undo: { readonly unmerge: readonly CellRange[]; readonly merge: readonly CellRange[] };
}

/** Row changes of one stage together with the merged cells around them. */
export type WithMerges<Row> = Row | MergeCells;
