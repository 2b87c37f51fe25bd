import { cellArea } from "../../engine/model/area";
import type { HostObject } from "../model/host-object";
import type { Session } from "../model/session";
import { application } from "./application";
import { areasOn } from "../model/target";

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
      GetSelectedRange: () => session.rangeOn(selected().sheet, selected().area),
      GetSelectedRanges: () => session.make.rangeAreas(areasOn(selected().sheet, [selected().area])),
      GetActiveCell: () => session.rangeOn(selected().sheet, cellArea(selected().area.row, selected().area.column)),
    },
    call: {
      _RemoveReference: ([id]) => session.forget(typeof id === "string" ? id : ""),
      _RemoveAllReferences: () => session.forgetAll(),
      _GetReferenceCount: () => 0,
      Save: () => null,
    },
  };
}
