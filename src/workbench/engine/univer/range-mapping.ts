import type { IRange } from "@univerjs/presets";
import type { Area } from "../model/area";

export const toArea = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rowCount: range.endRow - range.startRow + 1,
  columnCount: range.endColumn - range.startColumn + 1,
});

export const toRange = (area: Area): IRange => ({
  startRow: area.row,
  endRow: area.row + area.rowCount - 1,
  startColumn: area.column,
  endColumn: area.column + area.columnCount - 1,
});
