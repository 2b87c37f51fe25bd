import type { CellRange } from "../../sheet/cell-ref";
import { snapshotSize, textAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import { foreseen } from "./applied-row";
import type { AskedRow, InsertRow, ReorderRows } from "./asked-row";
import type { FittedRow } from "./fitted-row";
import { inverseRowEdits } from "./inverse-row-edits";
import type { MergeCells, WithMerges } from "./merge-cells";
import { mergedAfter } from "./merged-after";
import { overlap, rangeAt, rangesWithout, sameRange } from "../../sheet/ranges";
import { inOrder, isMergeCells } from "./row-order";

const replaced = (merges: readonly CellRange[], old: CellRange | undefined, now: CellRange): readonly CellRange[] => [
  ...merges.filter((merge) => !old || !sameRange(merge, old)),
  now,
];

/** Whether the sheet merges cells of the column downwards: then a group of two rows is merged too. */
const mergesDown = ({ merges }: SheetSnapshot, column: number): boolean =>
  merges.some((merge) => merge.column === column && merge.rowCount > 1);

const likeOf = ({ like, before }: InsertRow): number => like ?? Math.max(0, before - 1);

/** Merges of the sheet with the new row fitted in: those above reach over it, those of its model row are repeated. */
const withNewRow = (sheet: SheetSnapshot, merges: readonly CellRange[], edit: InsertRow): readonly CellRange[] => {
  const { before, joins = [], head } = edit;
  const joined = joins.reduce((now, column) => {
    const above = rangeAt(now, { row: before - 1, column });
    if (above && above.row + above.rowCount > before) return now;
    if (above && above.rowCount > 1) return replaced(now, above, { ...above, rowCount: before + 1 - above.row });
    if (!mergesDown(sheet, column) || textAt(sheet, { row: before - 1, column }) === "") return now;
    return replaced(now, above, { row: before - 1, column, rowCount: 2, columnCount: above?.columnCount ?? 1 });
  }, merges);
  const headed = (): readonly CellRange[] => {
    if (!head) return joined;
    const below = rangeAt(joined, { row: before + 1, column: head.column });
    if (!below && !mergesDown(sheet, head.column)) return joined;
    return replaced(joined, below, {
      row: before,
      column: head.column,
      rowCount: (below?.rowCount ?? 1) + 1,
      columnCount: below?.columnCount ?? 1,
    });
  };
  const like = likeOf(edit);
  const row = like >= before ? like + 1 : like;
  const across = merges.filter((merge) => merge.row === row && merge.rowCount === 1).map((merge) => ({ ...merge, row: before }));
  const now = headed();
  return [...now, ...across.filter((merge) => !now.some((other) => overlap(merge, other)))];
};

const labelBlocks = (sheet: SheetSnapshot, { labels = [], first, order }: ReorderRows): readonly CellRange[] =>
  labels
    .filter(({ column }) => mergesDown(sheet, column))
    .map(({ column }) => ({ row: first, column, rowCount: order.length, columnCount: 1 }));

/** A label and the empty cells under it, as one merged range each. */
const labelMerges = (sheet: SheetSnapshot, { labels = [], first }: ReorderRows): readonly CellRange[] =>
  labels
    .filter(({ column }) => mergesDown(sheet, column))
    .flatMap(({ column, texts }) => {
      const starts = texts.flatMap((text, position) => (text === "" ? [] : [position]));
      return starts.map((start, index) => ({
        row: first + start,
        column,
        rowCount: (starts[index + 1] ?? texts.length) - start,
        columnCount: 1,
      }));
    })
    .filter(({ rowCount }) => rowCount > 1);

const dissolved = (merges: readonly CellRange[], blocks: readonly CellRange[]): readonly CellRange[] =>
  merges.filter((merge) => !blocks.some((block) => overlap(merge, block)));

const wanted = (sheet: SheetSnapshot, merges: readonly CellRange[], edit: AskedRow): readonly CellRange[] => {
  const moved = mergedAfter(merges, edit);
  if (edit.kind === "insert-row") return withNewRow(sheet, moved, edit);
  return edit.kind === "reorder-rows" ? [...moved, ...labelMerges(sheet, edit)] : moved;
};

const mergeCells = (sheet: SheetSnapshot, edits: readonly FittedRow[]): readonly MergeCells[] => {
  const unmerge = edits.flatMap((edit) => (edit.kind === "reorder-rows" ? labelBlocks(sheet, edit) : []));
  const start = dissolved(sheet.merges, unmerge);
  const natural = edits.reduce(mergedAfter, start);
  const after = edits.reduce((merges, edit) => wanted(sheet, merges, edit), start);
  const back = inOrder(inverseRowEdits(edits.map(foreseen)));
  const unmergeBack = back.flatMap((edit) => (edit.kind === "reorder-rows" ? labelBlocks(sheet, edit) : []));
  const undone = back.reduce(mergedAfter, dissolved(after, unmergeBack));
  const [merge, undo] = [rangesWithout(after, natural), { unmerge: unmergeBack, merge: rangesWithout(sheet.merges, undone) }];
  const touched = merge.length + unmerge.length + undo.merge.length > 0;
  return touched ? [{ kind: "merge-cells", sheet: sheet.name, unmerge, merge, undo }] : [];
};

/** Columns whose look can be copied from the model row: Excel refuses it for part of a merge that runs down, and a cell that joins the one above may be one. */
const formatsOf = (sheet: SheetSnapshot, edit: InsertRow): readonly number[] => {
  const last = sheet.origin.column + snapshotSize(sheet).columns;
  const rows = [likeOf(edit), edit.before - 1, edit.before];
  const down = sheet.merges.filter(({ rowCount }) => rowCount > 1);
  const open = sheet.merges.length === 0 ? (edit.joins ?? []) : [];
  return Array.from({ length: last }, (_, column) => column).filter(
    (column) => !open.includes(column) && !rows.some((row) => rangeAt(down, { row, column })),
  );
};

/** Columns of the block in which a merge runs down: but for its first cell, what is written there is lost. */
const unmovable = ({ merges }: SheetSnapshot, { first, order, labels = [], fixed = [] }: ReorderRows): readonly number[] => {
  const columns = merges
    .filter(({ row, rowCount }) => rowCount > 1 && row < first + order.length && row + rowCount > first)
    .flatMap(({ column, columnCount }) => Array.from({ length: columnCount }, (_, offset) => column + offset));
  return [...new Set([...fixed, ...columns])].filter((column) => !labels.some((label) => label.column === column));
};

const fitted = (edit: AskedRow, sheet: SheetSnapshot | undefined): FittedRow => {
  switch (edit.kind) {
    case "insert-row":
      return {
        ...edit,
        like: likeOf(edit),
        formats: sheet ? formatsOf(sheet, edit) : "all",
        bare: sheet !== undefined && sheet.merges.length > 0,
      };
    case "delete-row":
      return edit;
    case "reorder-rows":
      return { ...edit, fixed: sheet ? unmovable(sheet, edit) : (edit.fixed ?? []) };
  }
};

/** Insertions with the columns whose look they may copy on these sheets, reorderings with those that have to stay. */
export const fitLooks = (edits: readonly WithMerges<AskedRow>[], sheets: readonly SheetSnapshot[]): readonly WithMerges<FittedRow>[] =>
  edits.map((edit) =>
    isMergeCells(edit)
      ? edit
      : fitted(
          edit,
          sheets.find(({ name }) => name === edit.sheet),
        ),
  );

/** Row changes with what the sheets' merged cells demand, and what it takes to have them back; known merges are needed, without them nothing is merged. */
export const fitRows = (edits: readonly AskedRow[], sheets: readonly SheetSnapshot[]): readonly WithMerges<FittedRow>[] => {
  const rows = fitLooks(edits, sheets);
  const ordered = inOrder(rows);
  return [
    ...rows,
    ...sheets.flatMap((sheet) =>
      mergeCells(
        sheet,
        ordered.filter((edit) => edit.sheet === sheet.name),
      ),
    ),
  ];
};
