import { intersection } from "../../engine/model/area";
import type { ConditionalFormat, ConditionalFormatType } from "../../engine/model/conditional-format";
import type { Argument, HostObject } from "../model/host-object";
import { choiceArgument, numberArgument } from "../model/arguments";
import type { Target } from "../model/target";
import { HostFault } from "../model/host-fault";
import { demandWritable } from "../model/writable";
import type { Session } from "../model/session";
import { conditionalFormat } from "./conditional-format";

const TYPES: readonly ConditionalFormatType[] = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** The formats that touch the cells of the target, highest priority first. */
function touching({ sheet, areas }: Target): readonly ConditionalFormat[] {
  return sheet.conditionalFormats().filter((format) => format.areas.some((area) => areas.some((ours) => intersection(area, ours))));
}

function add(session: Session, target: Target, type: Argument): HostObject {
  const wanted = choiceArgument(type, TYPES);
  if (wanted !== "Custom") throw new HostFault("ApiNotFound", `ConditionalFormatCollection.Add(${wanted}) is not mapped by the workbench`);
  demandWritable(target.sheet, "sheet");
  const id = target.sheet.addConditionalFormat({
    type: wanted,
    areas: target.areas,
    stopIfTrue: false,
    formula: undefined,
    style: {},
    raw: undefined,
  });
  return conditionalFormat(session, target.sheet, id);
}

export function conditionalFormatCollection(session: Session, target: Target): HostObject {
  const { sheet } = target;
  const byId = (id: Argument) => {
    const found = touching(target).find((format) => format.id === id);
    return found ? conditionalFormat(session, sheet, found.id) : null;
  };
  const demanded = (found: HostObject | null) => {
    if (!found) throw new HostFault("ItemNotFound");
    return found;
  };
  return {
    type: "ConditionalFormatCollection",
    items: () => touching(target).map(({ id }) => conditionalFormat(session, sheet, id)),
    item: (id) => demanded(byId(id)),
    find: {
      Add: ([type]) => add(session, target, type),
      GetItemAt: ([index]) => {
        const found = touching(target)[numberArgument(index)];
        return demanded(found ? conditionalFormat(session, sheet, found.id) : null);
      },
      GetItemOrNullObject: ([id]) => byId(id),
    },
    call: {
      GetCount: () => touching(target).length,
      ClearAll: () => {
        demandWritable(sheet, "sheet");
        for (const { id } of touching(target)) sheet.removeConditionalFormat(id);
      },
    },
  };
}
