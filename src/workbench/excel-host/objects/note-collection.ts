import { cellArea } from "../../engine/model/area";
import type { EngineSheet } from "../../engine/model/engine";
import { type Argument, type HostObject, isHostObject } from "../model/host-object";
import { numberArgument, textArgument } from "../model/arguments";
import { HostFault } from "../model/host-fault";
import { demandWritable } from "../model/writable";
import type { Session } from "../model/session";

import { areaOfAddress } from "../model/target";

interface Place {
  readonly row: number;
  readonly column: number;
}

function note(session: Session, sheet: EngineSheet, { row, column }: Place): HostObject {
  return {
    type: "Note",
    get: {
      Content: () => sheet.note(row, column) ?? "",
      AuthorName: () => "",
      Height: () => 75,
      Width: () => 150,
      Visible: () => false,
    },
    set: {
      Content: (value) => {
        demandWritable(sheet, "sheet");
        sheet.setNote(row, column, textArgument(value));
      },
      Visible: () => undefined,
    },
    find: { GetLocation: () => session.rangeOn(sheet, cellArea(row, column)) },
    call: {
      Delete: () => {
        demandWritable(sheet, "sheet");
        sheet.setNote(row, column, undefined);
      },
    },
  };
}

/** Notes since ExcelApi 1.18. The library's build for the web does not offer them yet; newer builds do. */
export function noteCollection(session: Session, sheet: EngineSheet): HostObject {
  const place = (cell: Argument): Place => {
    const area = isHostObject(cell) ? cell.target?.areas[0] : areaOfAddress(sheet, textArgument(cell));
    if (!area) throw new HostFault("InvalidArgument");
    return area;
  };
  const existing = (at: Place) => (sheet.note(at.row, at.column) === undefined ? null : note(session, sheet, at));
  return {
    type: "NoteCollection",
    items: () => sheet.notes().map((at) => note(session, sheet, at)),
    item: (cell) => {
      const found = existing(place(cell));
      if (!found) throw new HostFault("ItemNotFound");
      return found;
    },
    find: {
      Add: ([cell, content]) => {
        demandWritable(sheet, "sheet");
        const at = place(cell);
        if (existing(at)) throw new HostFault("ItemAlreadyExists");
        sheet.setNote(at.row, at.column, textArgument(content));
        return note(session, sheet, at);
      },
      GetItem: ([cell]) => existing(place(cell)),
      GetItemOrNullObject: ([cell]) => existing(place(cell)),
      GetItemAt: ([index]) => {
        const at = sheet.notes()[numberArgument(index)];
        if (!at) throw new HostFault("InvalidArgument");
        return note(session, sheet, at);
      },
    },
    call: { GetCount: () => sheet.notes().length },
  };
}
