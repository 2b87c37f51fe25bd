import type { CellRange, CellRef } from "../../sheet/cell-ref";
import { snapshotSize, type SheetSnapshot } from "../../sheet/sheet-snapshot";

export interface MergeIndex {
  /** The merged range that covers a cell. */
  readonly at: (cell: CellRef) => CellRange | undefined;
  readonly any: boolean;
}

/** Merges by the rows they cover, cut to the used range, so that asking is quick however many there are. */
export const indexMerges = (sheet: SheetSnapshot): MergeIndex => {
  const { rows } = snapshotSize(sheet);
  const byRow = new Map<number, CellRange[]>();
  for (const merge of sheet.merges) {
    const last = Math.min(merge.row + merge.rowCount, sheet.origin.row + rows);
    for (let row = Math.max(merge.row, sheet.origin.row); row < last; row += 1) {
      const here = byRow.get(row);
      if (here) here.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  const at = ({ row, column }: CellRef): CellRange | undefined =>
    byRow.get(row)?.find((merge) => column >= merge.column && column < merge.column + merge.columnCount);
  return { at, any: sheet.merges.length > 0 };
};
