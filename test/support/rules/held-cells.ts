import { toA1 } from "../../../src/core/sheet/a1";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";

/** How Excel holds a cell that shows its text. */
export interface HeldCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
}

/** The sheet with some cells, by their A1 address, held as other values than the texts they show. */
export const withHeldCells = (sheet: SheetSnapshot, held: Readonly<Record<string, HeldCell>>): SheetSnapshot => {
  if (Object.keys(held).length === 0) return sheet;
  const each = <T>(of: (text: string, cell: HeldCell | undefined) => T): readonly (readonly T[])[] =>
    sheet.text.map((cells, row) => cells.map((text, column) => of(text, held[toA1({ row, column })])));
  return {
    ...sheet,
    values: each((text, cell) => cell?.value ?? text),
    formats: each((_, cell) => cell?.format ?? "General"),
    formulas: each((text, cell) => cell?.formula ?? cell?.value ?? text),
  };
};
