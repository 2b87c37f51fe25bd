import type { HostObject } from "../model/host-object";
import { areaOf, type Target } from "../model/target";
import type { Session } from "../model/session";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { dataValidation } from "./data-validation";
import { rangeEditing } from "./range-editing";
import { rangeFormat } from "./range-format";
import { rangeGeometry } from "./range-geometry";
import { rangeValues } from "./range-values";

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
      Worksheet: () => session.make.worksheet(sheet),
      ConditionalFormats: () => conditionalFormatCollection(session, target),
      DataValidation: () => dataValidation(session, target),
    },
    find: { ...geometry.find, ...editing.find },
    call: { ...editing.call },
  };
}
