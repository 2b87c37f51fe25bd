import { type ICellData, type IWorkbookData, LocaleType, type IWorksheetData } from "@univerjs/presets";
import { parseArea } from "../model/a1";
import type { PlainCell, PlainSheet } from "../model/plain-sheet";
import { fromEntry } from "./cell-mapping";
import { toRange } from "./range-mapping";
import { fromStylePatch } from "./style-mapping";

const POINTS_A_PIXEL = 0.75;

function cellData(cells: readonly PlainCell[]): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const style = { ...cell.style, ...(cell.numberFormat !== undefined && { numberFormat: cell.numberFormat }) };
    const content = fromEntry({ value: cell.value ?? "", ...(cell.formula !== undefined && { formula: cell.formula }) });
    const filled = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null));
    (rows[cell.row] ??= {})[cell.column] = { ...filled, ...(Object.keys(style).length > 0 && { s: fromStylePatch(style) }) };
  }
  return rows;
}

/** Books that come as JSON hold `null` where a size is not given. */
const sizes = (lengths: readonly (number | null | undefined)[] | undefined): (readonly [number, number])[] =>
  (lengths ?? []).flatMap((points, index) => (typeof points !== "number" ? [] : [[index, points / POINTS_A_PIXEL] as const]));

function worksheet(sheet: PlainSheet, id: string): Partial<IWorksheetData> {
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(200, ...sheet.cells.map(({ row }) => row + 50)),
    columnCount: Math.max(26, ...sheet.cells.map(({ column }) => column + 5)),
    defaultRowHeight: 20,
    defaultColumnWidth: 72,
    hidden: sheet.hidden === true ? 1 : 0,
    cellData: cellData(sheet.cells),
    mergeData: (sheet.merges ?? []).flatMap((address) => {
      const area = parseArea(address);
      return area ? [toRange(area)] : [];
    }),
    columnData: Object.fromEntries(sizes(sheet.columnWidths).map(([index, w]) => [index, { w }])),
    rowData: Object.fromEntries(sizes(sheet.rowHeights).map(([index, h]) => [index, { h, ia: 0 }])),
  };
}

/** A workbook for the engine from plain sheets. */
export function workbookData(sheets: readonly PlainSheet[], name = "工作簿1.xlsx"): IWorkbookData {
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  return {
    id: "workbook-1",
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((sheet, index): [string, Partial<IWorksheetData>] => [ids[index] ?? "", worksheet(sheet, ids[index] ?? "")]),
    ),
  };
}
