import type { SheetSnapshot } from "../sheet/sheet-snapshot";

/** One cell as Excel copies it: quoted when it holds a tab, a line break or a quote; then what separates it from the next. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

const cellsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  const cell = new RegExp(CELL);
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, quoted, plain = "", separator = ""] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (separator === "") break;
    if (separator !== "\t") rows.push([]);
  }
  return rows;
};

/** Text copied from a sheet, as a sheet: rows by lines, columns by tabs. */
export const pastedSheet = (pasted: string): SheetSnapshot => {
  const text = cellsOf(pasted);
  return { name: "", origin: { row: 0, column: 0 }, text, values: text, formats: [], formulas: [], merges: [], protected: false };
};
