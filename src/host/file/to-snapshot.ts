import type { Worksheet } from "exceljs";
import type { SheetSnapshot } from "../../core/sheet/sheet-snapshot";
import { cellContent, type CellContent } from "./cell-content";
import { isProtected, mergesOf } from "./sheet-xml";

interface Placed extends CellContent {
  readonly row: number;
  readonly column: number;
}

const filledCells = (sheet: Worksheet, from1904: boolean): readonly Placed[] => {
  const cells: Placed[] = [];
  sheet.eachRow((row, rowNumber) =>
    row.eachCell((cell, columnNumber) => {
      const content = cellContent(cell, { from1904 });
      if (content.text !== "" || content.formula !== "") cells.push({ ...content, row: rowNumber - 1, column: columnNumber - 1 });
    }),
  );
  return cells;
};

/** Ragged rows from `origin`; cells that hold nothing read as `empty`. */
const gridOf = <T>(
  cells: readonly Placed[],
  origin: { readonly row: number; readonly column: number },
  pick: (cell: Placed) => T,
  empty: T,
): readonly (readonly T[])[] => {
  const rows: T[][] = [];
  for (const cell of cells) {
    while (rows.length <= cell.row - origin.row) rows.push([]);
    const row = rows[cell.row - origin.row] ?? [];
    while (row.length < cell.column - origin.column) row.push(empty);
    row.push(pick(cell));
  }
  return rows;
};

/** A worksheet as Excel's used range would read. */
export const toSnapshot = (sheet: Worksheet, xml: string, from1904: boolean): SheetSnapshot => {
  const cells = filledCells(sheet, from1904);
  const origin = { row: cells[0]?.row ?? 0, column: cells.reduce((left, { column }) => Math.min(left, column), cells[0]?.column ?? 0) };
  return {
    name: sheet.name,
    origin,
    text: gridOf(cells, origin, ({ text }) => text, ""),
    values: gridOf(cells, origin, ({ value }) => value, ""),
    formats: gridOf(cells, origin, ({ format }) => format, "General"),
    formulas: gridOf(cells, origin, ({ formula }) => formula, ""),
    merges: mergesOf(xml),
    protected: isProtected(xml),
  };
};
