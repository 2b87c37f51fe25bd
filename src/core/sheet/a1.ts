import type { CellRange, CellRef } from "./cell-ref";

const LETTERS = 26;

/** Column letters of a column counted from 0: 0 → `A`, 26 → `AA`. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor(column / LETTERS);
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
};

/** `{ row: 9, column: 6 }` → `G10`. */
export const toA1 = ({ row, column }: CellRef): string => `${columnLetters(column)}${row + 1}`;

/** A range as `B3:G3`, one cell as `B3`. */
export const rangeToA1 = (range: CellRange): string => {
  const first = toA1(range);
  const last = toA1({ row: range.row + range.rowCount - 1, column: range.column + range.columnCount - 1 });
  return first === last ? first : `${first}:${last}`;
};

const columnIndex = (letters: string): number => [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;

/** `$G$10` or `表一!G10` → its cell; undefined when the text names no single cell. */
const fromA1 = (address: string): CellRef | undefined => {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address.trim());
  if (!match) return undefined;
  const [, letters = "", digits = ""] = match;
  return { row: Number(digits) - 1, column: columnIndex(letters.toUpperCase()) };
};

/** `表一!B3:G5` → its range; a single cell is a range of one. */
export const rangeFromA1 = (address: string): CellRange | undefined => {
  const [start = "", end = start] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const [first, last] = [fromA1(start), fromA1(end)];
  if (!first || !last) return undefined;
  return { ...first, rowCount: last.row - first.row + 1, columnCount: last.column - first.column + 1 };
};
