import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "./area";

/** Whole rows or columns put in (`count` above zero) or taken out (below zero) at an index. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

function shiftSpan(start: number, length: number, { at, count }: Shift, limit: number): { start: number; length: number } | undefined {
  if (length >= limit) return { start, length };
  const end = start + length;
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return at < end ? { start, length: length + count } : { start, length };
  }
  const cutEnd = at - count;
  const kept = length - Math.max(0, Math.min(end, cutEnd) - Math.max(start, at));
  if (kept <= 0) return undefined;
  return { start: start >= cutEnd ? start + count : Math.min(start, at), length: kept };
}

/** Where an area lies after the shift; `undefined` when all its cells went. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === "row") {
    const rows = shiftSpan(area.row, area.rowCount, shift, SHEET_ROWS);
    return rows && { ...area, row: rows.start, rowCount: rows.length };
  }
  const columns = shiftSpan(area.column, area.columnCount, shift, SHEET_COLUMNS);
  return columns && { ...area, column: columns.start, columnCount: columns.length };
}
