/** A block of cells, counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The size of a worksheet in Excel since 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const wholeSheet: Area = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

export const cellArea = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

export const lastRow = (area: Area): number => area.row + area.rowCount - 1;

export const lastColumn = (area: Area): number => area.column + area.columnCount - 1;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

export function span(from: { row: number; column: number }, to: { row: number; column: number }): Area {
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return { row, column, rowCount: Math.max(from.row, to.row) - row + 1, columnCount: Math.max(from.column, to.column) - column + 1 };
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columnCount = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

export const bounding = (areas: readonly Area[]): Area | undefined =>
  areas.reduce<Area | undefined>(
    (all, area) =>
      all === undefined
        ? area
        : span(
            { row: Math.min(all.row, area.row), column: Math.min(all.column, area.column) },
            { row: Math.max(lastRow(all), lastRow(area)), column: Math.max(lastColumn(all), lastColumn(area)) },
          ),
    undefined,
  );

export function* cellsOf(area: Area): Iterable<{ row: number; column: number }> {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) yield { row, column };
  }
}
