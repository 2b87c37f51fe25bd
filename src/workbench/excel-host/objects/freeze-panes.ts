import { lastColumn, lastRow } from "../../engine/area";
import type { EngineSheet } from "../../engine/engine";
import { type HostObject, numberArgument, targetArgument } from "../host-object";
import type { Session } from "../session";
import { rangeOn } from "./range";

export function freezePanes(session: Session, sheet: EngineSheet): HostObject {
  const location = () => {
    const { rows, columns } = sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return rangeOn(session, sheet, { row: 0, column: 0, rowCount: rows || 1_048_576, columnCount: columns || 16_384 });
  };
  return {
    type: "WorksheetFreezePanes",
    find: { GetLocation: location, GetLocationOrNullObject: location },
    call: {
      FreezeRows: ([count]) => sheet.freeze(numberArgument(count ?? 1), 0),
      FreezeColumns: ([count]) => sheet.freeze(0, numberArgument(count ?? 1)),
      FreezeAt: ([range]) => {
        const area = targetArgument(range).areas[0];
        if (area) sheet.freeze(lastRow(area) + 1, lastColumn(area) + 1);
      },
      Unfreeze: () => sheet.freeze(0, 0),
    },
  };
}
