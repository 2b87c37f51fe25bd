import type { MergeCells, RowEdit, StructuralEdit } from "../lint/finding";

export const rowOf = (edit: RowEdit): number => {
  switch (edit.kind) {
    case "insert-row":
      return edit.before;
    case "delete-row":
      return edit.row;
    case "reorder-rows":
      return edit.first;
  }
};

export const isRowEdit = (edit: StructuralEdit): edit is RowEdit => edit.kind !== "merge-cells";
export const isMergeCells = (edit: StructuralEdit): edit is MergeCells => edit.kind === "merge-cells";

/** The row changes in the order they are made: from below, and at one row insertions last, for they push it down. */
export const inOrder = (edits: readonly StructuralEdit[]): readonly RowEdit[] =>
  edits
    .filter(isRowEdit)
    .sort((a, b) => rowOf(b) - rowOf(a) || Number(a.kind === "insert-row") - Number(b.kind === "insert-row"));

/** Where a row is found after the change; undefined when it was deleted. A reordering is seen as moving whole rows. */
export const rowAfter = (row: number, edit: RowEdit): number | undefined => {
  switch (edit.kind) {
    case "insert-row":
      return row >= edit.before ? row + 1 : row;
    case "delete-row":
      return row === edit.row ? undefined : row > edit.row ? row - 1 : row;
    case "reorder-rows": {
      const position = edit.order.indexOf(row);
      return position < 0 ? row : edit.first + position;
    }
  }
};
