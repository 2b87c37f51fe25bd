import type { Argument, HostObject } from "../model/host-object";
import { textArgument } from "../model/arguments";
import { HostFault } from "../model/host-fault";
import { EVENT_TYPES, WORKBOOK_TARGET } from "../model/event-types";
import type { Session } from "../model/session";
import { demandSheetName } from "../model/sheet-name";

export function worksheetCollection(session: Session): HostObject {
  const { engine } = session;
  const shown = (visibleOnly: Argument) => engine.sheets().filter((sheet) => visibleOnly !== true || sheet.visible);
  const edge = (visibleOnly: Argument, at: 0 | -1) => {
    const sheet = shown(visibleOnly).at(at);
    if (!sheet) throw new HostFault("ItemNotFound");
    return session.make.worksheet(sheet);
  };
  return {
    type: "WorksheetCollection",
    items: () => engine.sheets().map((sheet) => session.make.worksheet(sheet)),
    item: (key) => {
      const sheet = session.sheetByKey(key);
      if (!sheet) throw new HostFault("ItemNotFound");
      return session.make.worksheet(sheet);
    },
    find: {
      Add: ([name]) => {
        const wanted = name === undefined || name === null ? undefined : textArgument(name);
        if (wanted !== undefined) demandSheetName(engine, wanted);
        return session.make.worksheet(engine.addSheet(wanted));
      },
      GetActiveWorksheet: () => session.make.worksheet(engine.activeSheet()),
      GetItemOrNullObject: ([key]) => {
        const sheet = session.sheetByKey(key);
        return sheet ? session.make.worksheet(sheet) : null;
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
