import { formatArea, quoteSheetName } from "../../engine/a1";
import { type Area, cellArea } from "../../engine/area";
import type { EngineSheet } from "../../engine/engine";
import type { HostObject, Target } from "../host-object";
import { HostFault } from "../host-fault";
import type { Session } from "../session";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { dataValidation } from "./data-validation";
import { rangeEditing } from "./range-editing";
import { rangeFormat } from "./range-format";
import { rangeGeometry } from "./range-geometry";
import { rangeValues } from "./range-values";
import { worksheet } from "./worksheet";

export const areasOn = (sheet: EngineSheet, areas: readonly Area[]): Target => ({ sheet, areas });

/** The block that a range stands for; its cells may have been deleted since. */
export function areaOf(target: Target): Area {
  const area = target.areas[0];
  if (!area) throw new HostFault("InvalidReference", "The range's cells were deleted.");
  return area;
}

export const addressOf = (target: Target): string =>
  target.areas.map((area) => `${quoteSheetName(target.sheet.name)}!${formatArea(area)}`).join(",");

export const rangeOn = (session: Session, sheet: EngineSheet, area: Area): HostObject => range(session, areasOn(sheet, [area]));

export function range(session: Session, target: Target): HostObject {
  const { sheet } = target;
  const values = rangeValues(session, target);
  const geometry = rangeGeometry(session, target);
  const editing = rangeEditing(session, target);
  const hyperlinkKey = () => `${areaOf(target).row},${areaOf(target).column}`;
  return {
    type: "Range",
    target,
    get: { ...geometry.get, ...values.get, Hyperlink: () => ({ ...sheet.extras.hyperlinks.get(hyperlinkKey()) }) },
    set: { ...values.set, ...editing.set },
    open: {
      Format: () => rangeFormat(session, target),
      Worksheet: () => worksheet(session, sheet),
      ConditionalFormats: () => conditionalFormatCollection(session, target),
      DataValidation: () => dataValidation(session, target),
    },
    find: { ...geometry.find, ...editing.find },
    call: { ...editing.call },
  };
}

export const firstCell = (area: Area): Area => cellArea(area.row, area.column);
