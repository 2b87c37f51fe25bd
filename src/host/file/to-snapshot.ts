import type { Worksheet } from "exceljs";
import type { SheetSnapshot } from "../../core/sheet/sheet-snapshot";
import { cellContent, type FileCell } from "./cell-content";
import { isProtected, mergesOf } from "./sheet-xml";

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly content: FileCell;
}

const filledCells = (sheet: Worksheet, from1904: boolean): readonly Placed[] => {
  const cells: Placed[] = [];
  sheet.eachRow((row, rowNumber) =>
    row.eachCell((cell, columnNumber) => {
      const content = cellContent(cell, { from1904 });
      if (content.text !== "" || content.formula !== "") cells.push({ row: rowNumber - 1, column: columnNumber - 1, content });
    }),
  );
  return cells;
};

const EMPTY: FileCell = { value: "", text: "", format: "General", formula: "" };

/** Ragged rows from `origin`. */
const rowsOf = (cells: readonly Placed[], origin: { readonly row: number; readonly column: number }): readonly (readonly FileCell[])[] => {
  const rows: FileCell[][] = [];
  for (const { row, column, content } of cells) {
    while (rows.length <= row - origin.row) rows.push([]);
    const last = rows[row - origin.row] ?? [];
    while (last.length < column - origin.column) last.push(EMPTY);
    last.push(content);
  }
  return rows;
};

/** A worksheet as Excel's used range would read. */
export const toSnapshot = (sheet: Worksheet, xml: string, from1904: boolean): SheetSnapshot => {
  const cells = filledCells(sheet, from1904);
  const origin = { row: cells[0]?.row ?? 0, column: cells.reduce((left, { column }) => Math.min(left, column), cells[0]?.column ?? 0) };
  const rows = rowsOf(cells, origin);
  return {
    name: sheet.name,
    origin,
    text: rows.map((row) => row.map(({ text }) => text)),
    values: rows.map((row) => row.map(({ value }) => value)),
    formats: rows.map((row) => row.map(({ format }) => format)),
    formulas: rows.map((row) => row.map(({ formula }) => formula)),
    merges: mergesOf(xml),
    protected: isProtected(xml),
  };
};
