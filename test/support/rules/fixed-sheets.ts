import type { CellEdit } from "../../../src/core/edits/cell-edit";
import type { Fix } from "../../../src/core/edits/fix";
import type { AskedRow } from "../../../src/core/edits/rows/asked-row";
import { mergedAfter } from "../../../src/core/edits/rows/merged-after";
import { inOrder, moves } from "../../../src/core/edits/rows/row-order";
import { toA1 } from "../../../src/core/sheet/a1";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";

type Grid = readonly (readonly string[])[];

const withText = (sheet: SheetSnapshot, text: Grid): SheetSnapshot => ({ ...sheet, text, values: text, formats: [], formulas: [] });

const withCell = (text: Grid, row: number, column: number, own: string): Grid =>
  text.map((cells, at) => {
    if (at !== row) return cells;
    const padded = [...cells, ...Array.from({ length: Math.max(0, column + 1 - cells.length) }, () => "")];
    return padded.map((cell, index) => (index === column ? own : cell));
  });

const expectText = (sheet: SheetSnapshot, place: string, found: string, was: string): void => {
  if (found !== was) throw new Error(`${sheet.name}!${place} 应为“${was}”而写着“${found}”，这处修改做不成`);
};

const withEdit = (sheet: SheetSnapshot, { at, was, text }: CellEdit): SheetSnapshot => {
  const [row, column] = [at.row - sheet.origin.row, at.column - sheet.origin.column];
  expectText(sheet, toA1(at), sheet.text[row]?.[column] ?? "", was);
  return withText(sheet, withCell(sheet.text, row, column, text));
};

const rowsAfter = (sheet: SheetSnapshot, edit: AskedRow): Grid => {
  const { text, origin } = sheet;
  switch (edit.kind) {
    case "insert-row": {
      const at = edit.before - origin.row;
      const blank: Grid = [...text.slice(0, at), [], ...text.slice(at)];
      const { cells, head } = edit;
      const written = [...cells, ...(head ? [head] : [])].reduce((now, { column, text: own }) => withCell(now, at, column, own), blank);
      return head ? withCell(written, at + 1, head.column, "") : written;
    }
    case "delete-row": {
      const at = edit.row - origin.row;
      edit.was.forEach((was, column) => {
        expectText(sheet, toA1({ row: edit.row, column }), text[at]?.[column - origin.column] ?? "", was);
      });
      const rest = text.toSpliced(at, 1);
      return edit.head ? withCell(rest, at, edit.head.column, edit.head.text) : rest;
    }
    case "reorder-rows": {
      const moved = (row: number, position: number): readonly string[] =>
        (text[row - origin.row] ?? []).map((cell, column) =>
          moves(edit, { row, column }) ? cell : (text[edit.first + position - origin.row]?.[column] ?? ""),
        );
      return text.toSpliced(edit.first - origin.row, edit.order.length, ...edit.order.map(moved));
    }
  }
};

const withRows = (sheet: SheetSnapshot, edit: AskedRow): SheetSnapshot => ({
  ...withText(sheet, rowsAfter(sheet, edit)),
  merges: mergedAfter(sheet.merges, edit),
});

/** The sheets once the fix is made, as a host would leave them; throws where a cell does not read what the fix expects. */
export const fixedSheets = (sheets: readonly SheetSnapshot[], { edits, structural = [] }: Fix): readonly SheetSnapshot[] =>
  sheets.map((sheet) => {
    const edited = edits.filter((edit) => edit.sheet === sheet.name).reduce(withEdit, sheet);
    return inOrder(structural)
      .filter((edit) => edit.sheet === sheet.name)
      .reduce(withRows, edited);
  });
