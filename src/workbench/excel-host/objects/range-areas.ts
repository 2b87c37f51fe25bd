import { bounding, intersection, SHEET_COLUMNS, SHEET_ROWS } from "../../engine/model/area";
import { type Argument, type HostObject, isHostObject } from "../model/host-object";
import { numberArgument, textArgument } from "../model/arguments";
import { type Target, addressOf, areasOn, areaOfAddress } from "../model/target";
import { HostFault } from "../model/host-fault";
import type { Session } from "../model/session";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { dataValidation } from "./data-validation";
import { clearCells } from "./range-editing";
import { rangeFormat } from "./range-format";

function rangeCollection(session: Session, target: Target): HostObject {
  return {
    type: "RangeCollection",
    items: () => target.areas.map((area) => session.rangeOn(target.sheet, area)),
    find: {
      GetItemAt: ([index]) => {
        const area = target.areas[numberArgument(index)];
        if (!area) throw new HostFault("InvalidArgument");
        return session.rangeOn(target.sheet, area);
      },
    },
    call: { GetCount: () => target.areas.length },
  };
}

function overlap(target: Target, value: Argument): Target | null {
  const others = isHostObject(value) ? (value.target?.areas ?? []) : [areaOfAddress(target.sheet, textArgument(value))];
  const parts = target.areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
  return parts.length > 0 ? areasOn(target.sheet, parts) : null;
}

export function rangeAreas(session: Session, target: Target): HostObject {
  const { sheet } = target;
  const again = (areas: Target["areas"]) => rangeAreas(session, areasOn(sheet, areas));
  const orNull = (found: Target | null) => found && rangeAreas(session, found);
  return {
    type: "RangeAreas",
    target,
    get: {
      Address: () => addressOf(target),
      AddressLocal: () => addressOf(target),
      AreaCount: () => target.areas.length,
      CellCount: () => target.areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0),
      IsEntireRow: () => target.areas.every(({ columnCount }) => columnCount === SHEET_COLUMNS),
      IsEntireColumn: () => target.areas.every(({ rowCount }) => rowCount === SHEET_ROWS),
    },
    open: {
      Areas: () => rangeCollection(session, target),
      Format: () => rangeFormat(session, target),
      Worksheet: () => session.make.worksheet(sheet),
      ConditionalFormats: () => conditionalFormatCollection(session, target),
      DataValidation: () => dataValidation(session, target),
    },
    find: {
      GetIntersectionOrNullObject: ([other]) => orNull(overlap(target, other)),
      GetEntireRow: () => again(target.areas.map((area) => ({ ...area, column: 0, columnCount: SHEET_COLUMNS }))),
      GetEntireColumn: () => again(target.areas.map((area) => ({ ...area, row: 0, rowCount: SHEET_ROWS }))),
      GetOffsetRangeAreas: ([rows, columns]) =>
        again(
          target.areas.map((area) => ({ ...area, row: area.row + numberArgument(rows), column: area.column + numberArgument(columns) })),
        ),
    },
    call: {
      Clear: ([applyTo]) => clearCells(target, applyTo),
      Select: () => {
        const all = bounding(target.areas);
        if (all) session.engine.select(sheet.id, all);
      },
      Calculate: () => null,
    },
  };
}
