import { formatArea, parseArea, quoteSheetName, splitAddress } from "../../engine/model/a1";
import { type Area, lastColumn, lastRow, SHEET_COLUMNS, SHEET_ROWS } from "../../engine/model/area";
import type { EngineSheet } from "../../engine/model/engine";
import { HostFault } from "./host-fault";

/** Cells of a sheet that a kept range stands for; they move along when rows come or go. */
export interface Target {
  readonly sheet: EngineSheet;
  areas: readonly Area[];
}

export const areasOn = (sheet: EngineSheet, areas: readonly Area[]): Target => ({ sheet, areas });

/** The block that a range stands for; its cells may have been deleted since. */
export function areaOf(target: Target): Area {
  const area = target.areas[0];
  if (!area) throw new HostFault("InvalidReference", "The range's cells were deleted.");
  return area;
}

export const addressOf = (target: Target): string =>
  target.areas.map((area) => `${quoteSheetName(target.sheet.name)}!${formatArea(area)}`).join(",");

/** One address, which may name this sheet. */
export function areaOfAddress(sheet: EngineSheet, address: string): Area {
  const { sheetName, cells } = splitAddress(address.trim());
  const area = parseArea(cells);
  if (!area || (sheetName !== undefined && sheetName.toLowerCase() !== sheet.name.toLowerCase())) throw new HostFault("InvalidArgument");
  return area;
}

/** Whether a block, counted or moved by a caller, lies on a sheet of Excel's size. */
export const fits = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rowCount > 0 &&
  area.columnCount > 0 &&
  lastRow(area) < SHEET_ROWS &&
  lastColumn(area) < SHEET_COLUMNS;
