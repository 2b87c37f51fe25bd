import type { PlainSheet } from "../../workbench/jsdom";

const SHEETS = 200;

/** The sheets repeated to a workbook of 200, as a department with many projects has it: `表1`, `表2`… */
export const manySheets = (sheets: readonly PlainSheet[]): readonly PlainSheet[] =>
  Array.from({ length: SHEETS }, (_value, number) => sheets.slice(number % sheets.length).slice(0, 1))
    .flat()
    .map((sheet, number) => ({ ...sheet, name: `表${number + 1}` }));
