import { formatArea } from "../../engine/model/a1";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../engine/model/area";
import type { Act } from "../../engine/model/engine";
import { ACTIVATED, ADDED, CHANGED, DEACTIVATED, DELETED, type HostEvent, SELECTION_CHANGED, WORKBOOK_TARGET } from "../model/event-types";

/** One event on the sheet and the same on the collection of sheets. */
const both = (type: number, sheetId: string, args: Readonly<Record<string, unknown>>): HostEvent[] =>
  [sheetId, WORKBOOK_TARGET].map((target) => ({ type, target, args: { ...args, worksheetId: sheetId } }));

function shiftEvent(act: Extract<Act, { kind: "shifted" }>, common: Readonly<Record<string, unknown>>): HostEvent[] {
  const { axis, at, count } = act.shift;
  const rows = axis === "row";
  const length = Math.abs(count);
  const area = rows
    ? { row: at, rowCount: length, column: 0, columnCount: SHEET_COLUMNS }
    : { row: 0, rowCount: SHEET_ROWS, column: at, columnCount: length };
  const changeType = `${rows ? "Row" : "Column"}${count > 0 ? "Inserted" : "Deleted"}`;
  return both(CHANGED, act.sheetId, { ...common, address: formatArea(area), changeType, shiftDirection: "None" });
}

/** The events that Excel raises for an act. `ours` says whether the page that gets them did it itself. */
export function eventsOf(act: Act, ours: boolean): readonly HostEvent[] {
  const source = { source: "Local" };
  const trigger = { ...source, triggerSource: ours ? "ThisLocalAddin" : "Unknown" };
  switch (act.kind) {
    case "edited":
      return both(CHANGED, act.sheetId, { ...trigger, address: formatArea(act.area), changeType: "RangeEdited", shiftDirection: "None" });
    case "shifted":
      return shiftEvent(act, trigger);
    case "selected":
      return both(SELECTION_CHANGED, act.sheetId, { address: formatArea(act.area) });
    case "activated":
      return [...both(DEACTIVATED, act.before, {}), ...both(ACTIVATED, act.sheetId, {})];
    case "added":
      return [{ type: ADDED, target: WORKBOOK_TARGET, args: { ...source, worksheetId: act.sheetId } }];
    case "deleted":
      return [{ type: DELETED, target: WORKBOOK_TARGET, args: { ...source, worksheetId: act.sheetId } }];
  }
}
