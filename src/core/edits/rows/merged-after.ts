import type { CellRange } from "../../sheet/cell-ref";
import type { RowEdit } from "./row-order";

const isMerge = ({ rowCount, columnCount }: CellRange): boolean => rowCount > 0 && columnCount > 0 && rowCount * columnCount > 1;

/** The merged ranges as Excel leaves them by itself: moved, grown by a row inserted inside, shrunk by a row deleted. */
export const mergedAfter = (merges: readonly CellRange[], edit: RowEdit): readonly CellRange[] => {
  switch (edit.kind) {
    case "insert-row":
      return merges.map((merge) => {
        if (merge.row >= edit.before) return { ...merge, row: merge.row + 1 };
        return merge.row + merge.rowCount > edit.before ? { ...merge, rowCount: merge.rowCount + 1 } : merge;
      });
    case "delete-row":
      return merges
        .map((merge) => {
          if (merge.row > edit.row) return { ...merge, row: merge.row - 1 };
          return merge.row + merge.rowCount > edit.row ? { ...merge, rowCount: merge.rowCount - 1 } : merge;
        })
        .filter(isMerge);
    case "reorder-rows":
      return merges;
  }
};
