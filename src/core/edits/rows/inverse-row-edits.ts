import { defined } from "../../result/defined";
import type { CellRef } from "../../sheet/cell-ref";
import type { AppliedRow, DeletedRow, InsertedRow } from "./applied-row";
import type { AskedRow, DeleteRow, InsertRow, ReorderRows } from "./asked-row";
import type { WithMerges } from "./merge-cells";
import { inOrder, isMergeCells, rowAfter, rowOf, type RowEdit } from "./row-order";

const undoInsert = ({ sheet, before, shown, head }: InsertedRow): DeleteRow => ({
  kind: "delete-row",
  sheet,
  row: before,
  was: shown,
  ...defined({ head }),
});

const undoDelete = ({ sheet, row, was, head, held }: DeletedRow): InsertRow => ({
  kind: "insert-row",
  sheet,
  before: row,
  cells: was.flatMap((text, column) => (text === "" || column === head?.column ? [] : [{ column, text }])),
  ...defined({ head }),
  held,
});

const undoReorder = ({ order, first, labels, expects, ...edit }: ReorderRows): ReorderRows => ({
  ...edit,
  first,
  order: order.map((_, position) => first + order.indexOf(first + position)),
  ...(labels ? { labels: labels.map(({ column, was, texts }) => ({ column, was: texts, texts: was })) } : {}),
  ...(expects ? { expects: { column: expects.column, texts: order.map((row) => expects.texts[row - first] ?? "") } } : {}),
});

const undoOne = (edit: AppliedRow): AskedRow => {
  switch (edit.kind) {
    case "insert-row":
      return undoInsert(edit);
    case "delete-row":
      return undoDelete(edit);
    case "reorder-rows":
      return undoReorder(edit);
  }
};

const movedBy = (inverse: AskedRow, by: number): AskedRow => {
  switch (inverse.kind) {
    case "insert-row":
      return { ...inverse, before: inverse.before + by };
    case "delete-row":
      return { ...inverse, row: inverse.row + by };
    case "reorder-rows":
      return { ...inverse, first: inverse.first + by, order: inverse.order.map((row) => row + by) };
  }
};

/** What a change further up does to the number of a row at or below it: a row deleted at the same number pulls an insertion up. */
const pushedBy = (inverse: AskedRow, later: AppliedRow): number => {
  if (inverse.sheet !== later.sheet || later.kind === "reorder-rows" || rowOf(inverse) < rowOf(later)) return 0;
  if (later.kind === "insert-row") return 1;
  return rowOf(inverse) > later.row ? -1 : 0;
};

/** The row changes that take these back, in the numbers of the sheet as it is after them. */
export const inverseRowEdits = (edits: readonly WithMerges<AppliedRow>[]): readonly WithMerges<AskedRow>[] => {
  const inverses = inOrder(edits).reduce<readonly AskedRow[]>(
    (before, edit) => [...before.map((inverse) => movedBy(inverse, pushedBy(inverse, edit))), undoOne(edit)],
    [],
  );
  const merges = edits.filter(isMergeCells).map(({ unmerge, merge, undo, ...edit }) => ({ ...edit, ...undo, undo: { unmerge, merge } }));
  return [...inverses, ...merges];
};

/** In which row a cell of the sheet as it was is found after all the changes; undefined when it was deleted. */
export const rowAfterAll = ({ row, column }: CellRef, edits: readonly WithMerges<RowEdit>[]): number | undefined =>
  inOrder(edits).reduce<number | undefined>((now, edit) => (now === undefined ? undefined : rowAfter({ row: now, column }, edit)), row);
