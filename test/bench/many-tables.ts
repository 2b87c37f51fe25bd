import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { parseWorkbook } from "../../src/core/table/read/parse-workbook";

/** A workbook of `count` sheets: the given ones over and over. */
export const repeated = (sheets: readonly SheetSnapshot[], count: number): readonly SheetSnapshot[] =>
  Array.from({ length: count }, (_value, number) => number).flatMap((number) => {
    const sheet = sheets[number % sheets.length];
    return sheet ? [{ ...sheet, name: `表${number + 1}` }] : [];
  });

/** The same sheets, no 三级指标 named as in another: what a rule costs that looks for equal names and finds none. */
export const withOwnNames = (sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] =>
  sheets.map((sheet, number) => {
    const rows = new Map(parseWorkbook([sheet]).tables.flatMap(({ indicators }) => indicators.map(({ name }) => [name.at.row, name.at])));
    const text = sheet.text.map((row, index) => {
      const at = rows.get(sheet.origin.row + index);
      return row.map((cell, column) => (at && sheet.origin.column + column === at.column ? `${cell}之${number + 1}` : cell));
    });
    return { ...sheet, text };
  });
