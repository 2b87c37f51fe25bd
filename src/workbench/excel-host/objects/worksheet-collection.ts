import { type Argument, type HostObject, textArgument } from "../host-object";
import { HostFault } from "../host-fault";
import { EVENT_TYPES, WORKBOOK_TARGET } from "../event-types";
import type { Session } from "../session";
import { demandSheetName, worksheet } from "./worksheet";

export function worksheetCollection(session: Session): HostObject {
  const { engine } = session;
  const shown = (visibleOnly: Argument) => engine.sheets().filter((sheet) => visibleOnly !== true || sheet.visible);
  const edge = (visibleOnly: Argument, at: 0 | -1) => {
    const sheet = shown(visibleOnly).at(at);
    if (!sheet) throw new HostFault("ItemNotFound");
    return worksheet(session, sheet);
  };
  return {
    type: "WorksheetCollection",
    items: () => engine.sheets().map((sheet) => worksheet(session, sheet)),
    item: (key) => {
      const sheet = session.sheetByKey(key);
      if (!sheet) throw new HostFault("ItemNotFound");
      return worksheet(session, sheet);
    },
    find: {
      Add: ([name]) => {
        const wanted = name === undefined || name === null ? undefined : textArgument(name);
        if (wanted !== undefined) demandSheetName(session, wanted);
        return worksheet(session, engine.addSheet(wanted));
      },
      GetActiveWorksheet: () => worksheet(session, engine.activeSheet()),
      GetItemOrNullObject: ([key]) => {
        const sheet = session.sheetByKey(key);
        return sheet ? worksheet(session, sheet) : null;
      },
      GetFirst: ([visibleOnly]) => edge(visibleOnly, 0),
      GetLast: ([visibleOnly]) => edge(visibleOnly, -1),
    },
    call: {
      GetCount: ([visibleOnly]) => shown(visibleOnly).length,
      ...session.eventMethods(Object.keys(EVENT_TYPES), WORKBOOK_TARGET),
    },
  };
}
