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

export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

export const overlap = (a: CellRange, b: CellRange): boolean =>
  a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;

/** The ranges of `a` that `b` has not. */
export const rangesWithout = (a: readonly CellRange[], b: readonly CellRange[]): readonly CellRange[] =>
  a.filter((range) => !b.some((other) => sameRange(range, other)));
