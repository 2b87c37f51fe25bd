import type { CellRange, CellRef } from "./cell-ref";

/** Whether both have the same first cell and the same size. */
export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

/** Whether the cell lies in the range. */
export const contains = (range: CellRange, { row, column }: CellRef): boolean =>
  row >= range.row && row < range.row + range.rowCount && column >= range.column && column < range.column + range.columnCount;

/** Whether the ranges have a cell in common. */
export const overlap = (a: CellRange, b: CellRange): boolean =>
  a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;

/** The range that the cell lies in; of several the first listed. */
export const rangeAt = (ranges: readonly CellRange[], at: CellRef): CellRange | undefined => ranges.find((range) => contains(range, at));

/** The ranges of `a` that `b` has not. */
export const rangesWithout = (a: readonly CellRange[], b: readonly CellRange[]): readonly CellRange[] =>
  a.filter((range) => !b.some((other) => sameRange(range, other)));
