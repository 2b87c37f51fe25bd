import { type Area, wholeSheet } from "../../engine/model/area";
import type { EngineSheet } from "../../engine/model/engine";
import { EVENT_TYPES } from "../model/event-types";
import type { Argument, Arguments, HostObject } from "../model/host-object";
import { booleanArgument, choiceArgument, numberArgument, textArgument } from "../model/arguments";
import { HostFault } from "../model/host-fault";
import { demandSheetName } from "../model/sheet-name";
import { areaOfAddress, areasOn, fits } from "../model/target";
import type { Session } from "../model/session";
import { customPropertyCollection } from "./custom-property-collection";
import { freezePanes } from "./freeze-panes";
import { namedItemCollection } from "./named-item-collection";
import { noteCollection } from "./note-collection";
import { pageLayout } from "./page-layout";
import { worksheetProtection } from "./worksheet-protection";

/** Excel takes no longer list of addresses. */
const ADDRESS_LIMIT = 8192;

function areasOfAddresses(sheet: EngineSheet, addresses: string): Area[] {
  if (addresses.length > ADDRESS_LIMIT) throw new HostFault("InvalidArgument");
  return addresses.split(",").map((address) => areaOfAddress(sheet, address));
}

const visibility = (sheet: EngineSheet): string => (sheet.visible ? "Visible" : sheet.extras.veryHidden ? "VeryHidden" : "Hidden");

function setVisibility(session: Session, sheet: EngineSheet, value: Argument): void {
  const wanted = choiceArgument(value, ["Visible", "Hidden", "VeryHidden"]);
  const others = session.engine.sheets().filter((other) => other.visible && other.id !== sheet.id);
  if (wanted !== "Visible" && others.length === 0) throw new HostFault("InvalidArgument");
  sheet.extras.veryHidden = wanted === "VeryHidden";
  sheet.setVisible(wanted === "Visible");
}

function rangeFinders(session: Session, sheet: EngineSheet): NonNullable<HostObject["find"]> {
  const used = (valuesOnly: Argument) => {
    const area = sheet.usedArea(valuesOnly === true);
    return area ? session.rangeOn(sheet, area) : null;
  };
  const byIndexes = ([row, column, rowCount, columnCount]: Arguments) => {
    const area = {
      row: numberArgument(row),
      column: numberArgument(column),
      rowCount: numberArgument(rowCount),
      columnCount: numberArgument(columnCount),
    };
    if (!fits(area)) throw new HostFault("InvalidArgument");
    return session.rangeOn(sheet, area);
  };
  return {
    GetRange: ([address]) =>
      session.rangeOn(sheet, address === undefined || address === null ? wholeSheet : areaOfAddress(sheet, textArgument(address))),
    GetRangeByIndexes: byIndexes,
    GetCell: ([row, column]) => byIndexes([row, column, 1, 1]),
    GetRanges: ([addresses]) =>
      session.make.rangeAreas(
        areasOn(sheet, addresses === undefined || addresses === null ? [wholeSheet] : areasOfAddresses(sheet, textArgument(addresses))),
      ),
    // An empty sheet answers its first cell.
    GetUsedRange: ([valuesOnly]) => used(valuesOnly) ?? session.rangeOn(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    GetUsedRangeOrNullObject: ([valuesOnly]) => used(valuesOnly),
  };
}

function copyOf(session: Session, sheet: EngineSheet, [positionType, relativeTo]: Arguments): HostObject {
  const place = choiceArgument(positionType ?? "None", ["None", "Before", "After", "Beginning", "End"]);
  const last = session.engine.sheets().length;
  const beside = place === "Before" || place === "After" ? relativeTo : undefined;
  const anchor =
    beside === undefined
      ? undefined
      : session.sheetByKey(typeof beside === "object" && beside !== null && "id" in beside ? (beside.id ?? null) : beside);
  const position = anchor ? anchor.position + (place === "After" ? 1 : 0) : place === "Beginning" ? 0 : last;
  return worksheet(session, session.engine.copySheet(sheet.id, position));
}

function deleteSheet(session: Session, sheet: EngineSheet): void {
  const others = session.engine.sheets().filter((other) => other.visible && other.id !== sheet.id);
  if (others.length === 0 || sheet.extras.veryHidden) throw new HostFault("InvalidOperation", "The last visible sheet cannot be deleted.");
  session.engine.deleteSheet(sheet.id);
}

function activate(session: Session, sheet: EngineSheet): void {
  if (!sheet.visible) throw new HostFault("InvalidOperation", "A hidden sheet cannot be activated.");
  session.engine.activate(sheet.id);
}

export function worksheet(session: Session, sheet: EngineSheet): HostObject {
  return {
    type: "Worksheet",
    id: sheet.id,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => sheet.position,
      Visibility: () => visibility(sheet),
      TabColor: () => sheet.tabColor,
      Gridlines: () => sheet.gridlines,
      ShowGridlines: () => sheet.gridlines,
      Headings: () => sheet.extras.showHeadings,
      ShowHeadings: () => sheet.extras.showHeadings,
      StandardHeight: () => 15,
      StandardWidth: () => 54,
      EnableCalculation: () => true,
    },
    set: {
      Name: (value) => {
        const name = textArgument(value);
        demandSheetName(session.engine, name, sheet);
        sheet.rename(name);
      },
      Position: (value) => sheet.moveTo(numberArgument(value)),
      Visibility: (value) => setVisibility(session, sheet, value),
      TabColor: (value) => sheet.setTabColor(textArgument(value)),
      Gridlines: (value) => sheet.setGridlines(booleanArgument(value)),
      Headings: (value) => {
        sheet.extras.showHeadings = booleanArgument(value);
      },
    },
    open: {
      Protection: () => worksheetProtection(sheet),
      PageLayout: () => pageLayout(session, sheet),
      FreezePanes: () => freezePanes(session, sheet),
      CustomProperties: () => customPropertyCollection(sheet),
      Notes: () => noteCollection(session, sheet),
      Names: () => namedItemCollection,
    },
    find: {
      ...rangeFinders(session, sheet),
      Copy: (args) => copyOf(session, sheet, args),
      _GetSheetById: ([id]) => worksheet(session, session.sheetByKey(id) ?? sheet),
      _GetAnotherWorksheetById: ([id]) => worksheet(session, session.sheetByKey(id) ?? sheet),
    },
    call: {
      Activate: () => activate(session, sheet),
      Delete: () => deleteSheet(session, sheet),
      Calculate: () => null,
      ...session.eventMethods(Object.keys(EVENT_TYPES), sheet.id),
    },
  };
}
