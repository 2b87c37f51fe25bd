/** A cell inside one sheet; both numbers count from 0. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells inside one sheet, its top-left cell and its size. */
export interface CellRange extends CellRef {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A cell of a workbook. */
export interface SheetCell {
  readonly sheet: string;
  readonly at: CellRef;
}

/** The same for the same cell of a workbook, and for no other. */
export const cellKey = ({ sheet, at }: SheetCell): string => `${sheet}!${at.row},${at.column}`;

/** Whether both name the same cell of one sheet. */
export const sameCell = (a: CellRef, b: CellRef): boolean => a.row === b.row && a.column === b.column;
