import type { ConditionalFormat, ConditionalFormatType, ConditionalStyle } from "../../engine/model/conditional-format";
import type { EngineSheet } from "../../engine/model/engine";
import type { Argument, HostObject } from "../model/host-object";
import { booleanArgument, textArgument, colorArgument } from "../model/arguments";
import { HostFault } from "../model/host-fault";
import { demandWritable } from "../model/writable";
import type { Session } from "../model/session";
import { areasOn } from "../model/target";

/** A conditional format of a sheet, looked up anew each time: it may be gone. */
interface Handle {
  read(): ConditionalFormat;
  change(change: Parameters<EngineSheet["changeConditionalFormat"]>[1]): void;
}

function handle(sheet: EngineSheet, id: string): Handle {
  const read = () => {
    const format = sheet.conditionalFormats().find((candidate) => candidate.id === id);
    if (!format) throw new HostFault("ItemNotFound");
    return format;
  };
  return {
    read,
    change: (change) => {
      demandWritable(sheet, "sheet");
      read();
      sheet.changeConditionalFormat(id, change);
    },
  };
}

function rule(format: Handle): HostObject {
  const formula = () => format.read().formula ?? "";
  const setFormula = (value: Argument) => {
    const text = textArgument(value);
    if (!text.startsWith("=")) throw new HostFault("InvalidArgument");
    format.change({ formula: text });
  };
  return {
    type: "ConditionalFormatRule",
    get: { Formula: formula, FormulaLocal: formula },
    set: { Formula: setFormula, FormulaLocal: setFormula },
  };
}

function look(format: Handle): HostObject {
  const restyle = (style: ConditionalStyle) => format.change({ style: { ...format.read().style, ...style } });
  const without = (...names: readonly (keyof ConditionalStyle)[]) => {
    const kept = Object.entries(format.read().style).filter(([name]) => !names.some((gone) => gone === name));
    format.change({ style: Object.fromEntries(kept) });
  };
  const fill: HostObject = {
    type: "ConditionalRangeFill",
    get: { Color: () => format.read().style.fill ?? "" },
    set: { Color: (value) => restyle({ fill: colorArgument(value) }) },
    call: { Clear: () => without("fill") },
  };
  const font: HostObject = {
    type: "ConditionalRangeFont",
    get: {
      Color: () => format.read().style.fontColor ?? "",
      Bold: () => format.read().style.bold ?? null,
      Italic: () => format.read().style.italic ?? null,
      Strikethrough: () => format.read().style.strikethrough ?? null,
      Underline: () => (format.read().style.underline === undefined ? null : format.read().style.underline === true ? "Single" : "None"),
    },
    set: {
      Color: (value) => restyle({ fontColor: colorArgument(value) }),
      Bold: (value) => restyle({ bold: booleanArgument(value) }),
      Italic: (value) => restyle({ italic: booleanArgument(value) }),
      Strikethrough: (value) => restyle({ strikethrough: booleanArgument(value) }),
      Underline: (value) => restyle({ underline: textArgument(value) !== "None" }),
    },
    call: { Clear: () => without("fontColor", "bold", "italic", "strikethrough", "underline") },
  };
  return {
    type: "ConditionalRangeFormat",
    get: { NumberFormat: () => null },
    open: { Fill: () => fill, Font: () => font, Borders: () => conditionalBorders },
  };
}

/** The engine's conditional formats draw no borders: they read as none, and setting one is understood and draws nothing. */
const noBorder: HostObject = {
  type: "ConditionalRangeBorder",
  get: { Style: () => "None", Color: () => "#000000" },
  set: { Style: () => undefined, Color: () => undefined },
};
const conditionalBorders: HostObject = {
  type: "ConditionalRangeBorderCollection",
  open: { Bottom: () => noBorder, Left: () => noBorder, Right: () => noBorder, Top: () => noBorder },
  item: () => noBorder,
  call: {},
};

const KINDS: Readonly<Record<string, ConditionalFormatType>> = {
  Custom: "Custom",
  CellValue: "CellValue",
  ColorScale: "ColorScale",
  DataBar: "DataBar",
  IconSet: "IconSet",
  Preset: "PresetCriteria",
  TextComparison: "ContainsText",
  TopBottom: "TopBottom",
};

/** Each kind of format stands under a name of its own, and once more under a name that may be null. */
function kinds(format: Handle): NonNullable<HostObject["open"]> {
  const detail = (name: string): HostObject => ({
    type: `${name}ConditionalFormat`,
    get: {},
    open: name === "Custom" ? { Rule: () => rule(format), Format: () => look(format) } : { Format: () => look(format) },
  });
  return Object.fromEntries(
    Object.entries(KINDS).flatMap(([name, type]) => {
      const orNull = () => (format.read().type === type ? detail(name) : null);
      const demanded = () => {
        const found = orNull();
        if (!found) throw new HostFault("ItemNotFound");
        return found;
      };
      return [
        [name, demanded],
        [`${name}OrNullObject`, orNull],
      ];
    }),
  );
}

export function conditionalFormat(session: Session, sheet: EngineSheet, id: string): HostObject {
  const format = handle(sheet, id);
  const whole = () => areasOn(sheet, format.read().areas);
  const single = () => {
    const [area, ...more] = format.read().areas;
    return area && more.length === 0 ? session.rangeOn(sheet, area) : null;
  };
  return {
    type: "ConditionalFormat",
    id,
    get: {
      Id: () => id,
      Type: () => format.read().type,
      Priority: () => sheet.conditionalFormats().findIndex((candidate) => candidate.id === id),
      StopIfTrue: () => format.read().stopIfTrue,
    },
    set: { StopIfTrue: (value) => format.change({ stopIfTrue: booleanArgument(value) }) },
    open: kinds(format),
    find: {
      GetRange: () => {
        const range = single();
        if (!range) throw new HostFault("InvalidOperation", "The format lies on several ranges.");
        return range;
      },
      GetRangeOrNullObject: single,
      GetRanges: () => session.make.rangeAreas(whole()),
    },
    call: {
      Delete: () => {
        demandWritable(sheet, "sheet");
        format.read();
        sheet.removeConditionalFormat(id);
      },
    },
  };
}
