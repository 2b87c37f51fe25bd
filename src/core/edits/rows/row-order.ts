import type { CellRef } from "../../sheet/cell-ref";
import type { AppliedRow } from "./applied-row";
import type { AskedRow, ReorderRows } from "./asked-row";
import type { MergeCells, WithMerges } from "./merge-cells";

/** A change of rows at any stage: where rows go is the same at all of them. */
export type RowEdit = AskedRow | AppliedRow;

/** The row, from 0, at which the change begins. */
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

/** Whether the change only joins cells and moves no row. */
export const isMergeCells = (edit: WithMerges<RowEdit>): edit is MergeCells => edit.kind === "merge-cells";

/** The row changes in the order they are made: from below, and at one row insertions last, for they push it down. */
export const inOrder = <Row extends RowEdit>(edits: readonly WithMerges<Row>[]): readonly Row[] =>
  edits
    .flatMap((edit) => (isMergeCells(edit) ? [] : [edit]))
    .sort((a, b) => rowOf(b) - rowOf(a) || Number(a.kind === "insert-row") - Number(b.kind === "insert-row"));

/** Whether the new order moves the cell along with its row: fixed columns stay where they are, labels are written anew. */
export const moves = ({ order, fixed = [], labels = [] }: ReorderRows, { row, column }: CellRef): boolean =>
  order.includes(row) && !fixed.includes(column) && !labels.some((label) => label.column === column);

/** In which row a cell is found after the change; undefined when it was deleted. */
export const rowAfter = (at: CellRef, edit: RowEdit): number | undefined => {
  const { row } = at;
  switch (edit.kind) {
    case "insert-row":
      return row >= edit.before ? row + 1 : row;
    case "delete-row":
      return row === edit.row ? undefined : row > edit.row ? row - 1 : row;
    case "reorder-rows":
      return moves(edit, at) ? edit.first + edit.order.indexOf(row) : row;
  }
};
