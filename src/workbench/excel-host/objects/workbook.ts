import { cellArea } from "../../engine/area";
import type { HostObject } from "../host-object";
import type { Session } from "../session";
import { application } from "./application";
import { areasOn, rangeOn } from "./range";
import { rangeAreas } from "./range-areas";
import { runtime } from "./runtime";
import { settingCollection } from "./setting-collection";
import { worksheetCollection } from "./worksheet-collection";

export function workbook(session: Session): HostObject {
  const { engine } = session;
  const selected = () => {
    const { sheetId, area } = engine.selection();
    return { sheet: engine.sheet(sheetId) ?? engine.activeSheet(), area };
  };
  return {
    type: "Workbook",
    get: {
      Name: () => engine.name,
      ReadOnly: () => false,
      IsDirty: () => true,
      AutoSave: () => false,
      PreviouslySaved: () => true,
      ChartDataPointTrack: () => true,
      UsePrecisionAsDisplayed: () => false,
      CalculationEngineVersion: () => 191029,
    },
    open: {
      Worksheets: () => worksheetCollection(session),
      Settings: () => settingCollection(session),
      Application: () => application,
      _Runtime: () => runtime(session),
      Protection: () => ({ type: "WorkbookProtection", get: { Protected: () => false } }),
    },
    find: {
      GetSelectedRange: () => rangeOn(session, selected().sheet, selected().area),
      GetSelectedRanges: () => rangeAreas(session, areasOn(selected().sheet, [selected().area])),
      GetActiveCell: () => rangeOn(session, selected().sheet, cellArea(selected().area.row, selected().area.column)),
    },
    call: {
      _RemoveReference: ([id]) => session.forget(String(id)),
      _RemoveAllReferences: () => session.forgetAll(),
      _GetReferenceCount: () => 0,
      Save: () => null,
    },
  };
}
