import { lastColumn, lastRow } from "../../engine/model/area";
import type { EngineSheet } from "../../engine/model/engine";
import type { HostObject } from "../model/host-object";
import { numberArgument, targetArgument } from "../model/arguments";
import type { Session } from "../model/session";

export function freezePanes(session: Session, sheet: EngineSheet): HostObject {
  const location = () => {
    const { rows, columns } = sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return session.rangeOn(sheet, { row: 0, column: 0, rowCount: rows || 1_048_576, columnCount: columns || 16_384 });
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
