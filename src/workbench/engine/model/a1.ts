import { type Area, lastColumn, lastRow, SHEET_COLUMNS, SHEET_ROWS, span } from "./area";

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B2:D4`; whole rows and columns shorten to `3:3` and `B:C`, as Excel writes them. */
export function formatArea(area: Area): string {
  const wide = area.columnCount >= SHEET_COLUMNS;
  const tall = area.rowCount >= SHEET_ROWS;
  if (wide && !tall) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (tall && !wide) return `${columnName(area.column)}:${columnName(lastColumn(area))}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${columnName(lastColumn(area))}${lastRow(area) + 1}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;

function parseCorner(text: string): { row: number; column: number } | undefined {
  const [, letters, digits] = CORNER.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const corner = { row: Number(digits) - 1, column: columnIndex(letters) };
  return corner.row >= 0 && corner.row < SHEET_ROWS && corner.column < SHEET_COLUMNS ? corner : undefined;
}

/** Reads `B2`, `B2:D4`, `3:5` or `B:C`; `undefined` when the text is no address. */
export function parseArea(text: string): Area | undefined {
  const [, top, bottom] = ROWS.exec(text) ?? [];
  if (top !== undefined && bottom !== undefined) {
    return span({ row: Number(top) - 1, column: 0 }, { row: Number(bottom) - 1, column: SHEET_COLUMNS - 1 });
  }
  const [, left, right] = COLUMNS.exec(text) ?? [];
  if (left !== undefined && right !== undefined) {
    return span({ row: 0, column: columnIndex(left) }, { row: SHEET_ROWS - 1, column: columnIndex(right) });
  }
  const [from, to, more] = text.split(":");
  const first = parseCorner(from ?? "");
  const second = to === undefined ? first : parseCorner(to);
  return first === undefined || second === undefined || more !== undefined ? undefined : span(first, second);
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*|[Cc]\d*)$/;

/** A sheet name as it stands before `!`: quoted where Excel quotes it. */
export const quoteSheetName = (name: string): string =>
  PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Splits `'a b'!C3` into sheet name and the rest. */
export function splitAddress(address: string): { readonly sheetName: string | undefined; readonly cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheetName: undefined, cells: address };
  const name = address.slice(0, mark);
  const bare = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheetName: bare, cells: address.slice(mark + 1) };
}
