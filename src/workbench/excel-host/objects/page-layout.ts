import type { EngineSheet } from "../../engine/model/engine";
import { type Argument, type HostObject, isHostObject } from "../model/host-object";
import { booleanArgument, choiceArgument, numberArgument, textArgument } from "../model/arguments";
import { HostFault } from "../model/host-fault";
import { isRecord } from "../model/json";
import type { Session } from "../model/session";
import { areasOn, areaOfAddress } from "../model/target";

const MARGINS = { Left: "left", Right: "right", Top: "top", Bottom: "bottom", Header: "header", Footer: "footer" } as const;
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const FLAGS = [
  "BlackAndWhite",
  "DraftMode",
  "FirstPageNumber",
  "PrintComments",
  "PrintErrors",
  "PrintGridlines",
  "PrintHeadings",
  "PrintOrder",
] as const;
const SLOTS = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"] as const;

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function areaArgument(sheet: EngineSheet, value: Argument) {
  const area = isHostObject(value) ? value.target?.areas[0] : areaOfAddress(sheet, textArgument(value));
  if (!area) throw new HostFault("InvalidArgument");
  return area;
}

function headersFooters({ extras: { layout } }: EngineSheet): HostObject {
  const pages: HostObject = {
    type: "HeaderFooter",
    get: Object.fromEntries(SLOTS.map((slot) => [slot, () => layout.headerFooter[slot] ?? ""])),
    set: Object.fromEntries(
      SLOTS.map((slot) => [
        slot,
        (value: Argument) => {
          layout.headerFooter[slot] = textArgument(value);
        },
      ]),
    ),
  };
  return {
    type: "HeaderFooterGroup",
    get: { State: () => "Default", UseSheetMargins: () => true, UseSheetScale: () => true },
    open: { DefaultForAllPages: () => pages },
  };
}

function marginMembers({ extras: { layout } }: EngineSheet) {
  const entries = Object.entries(MARGINS);
  return {
    get: Object.fromEntries(entries.map(([name, side]) => [`${name}Margin`, () => layout.margins[side]])),
    set: Object.fromEntries(
      entries.map(([name, side]) => [
        `${name}Margin`,
        (value: Argument) => {
          layout.margins[side] = numberArgument(value);
        },
      ]),
    ),
  };
}

function setMargins(sheet: EngineSheet, unit: Argument, options: Argument): void {
  const factor = POINTS[choiceArgument(unit, ["Points", "Inches", "Centimeters"])] ?? 1;
  if (!isRecord(options)) throw new HostFault("InvalidArgument");
  for (const side of Object.values(MARGINS)) {
    const length = options[side];
    if (typeof length === "number") sheet.extras.layout.margins[side] = length * factor;
  }
}

/** Excel takes either a scale from 10 to 400 or a number of pages, not both. */
function zoomArgument(value: Argument): Readonly<Record<string, number>> {
  if (!isRecord(value)) throw new HostFault("InvalidArgument");
  const given = Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === "number");
  const scale = given.find(([key]) => key === "scale")?.[1];
  if (given.length === 0 || (scale !== undefined && (given.length > 1 || scale < 10 || scale > 400)))
    throw new HostFault("InvalidArgument");
  return Object.fromEntries(given);
}

export function pageLayout(session: Session, sheet: EngineSheet): HostObject {
  const { layout } = sheet.extras;
  const margins = marginMembers(sheet);
  const printArea = () => (layout.printArea.length > 0 ? session.make.rangeAreas(areasOn(sheet, layout.printArea)) : null);
  const titleRows = () => (layout.titleRows ? session.rangeOn(sheet, layout.titleRows) : null);
  const titleColumns = () => (layout.titleColumns ? session.rangeOn(sheet, layout.titleColumns) : null);
  const write = (change: (value: Argument) => void) => (value: Argument) => change(value);
  return {
    type: "PageLayout",
    get: {
      ...margins.get,
      ...Object.fromEntries(FLAGS.map((name) => [name, () => layout.flags[camel(name)] ?? null])),
      Orientation: () => layout.orientation,
      PaperSize: () => layout.paperSize,
      Zoom: () => layout.zoom,
      CenterHorizontally: () => layout.centerHorizontally,
      CenterVertically: () => layout.centerVertically,
    },
    set: {
      ...margins.set,
      ...Object.fromEntries(
        FLAGS.map((name) => [name, write((value) => void (layout.flags[camel(name)] = value as string | number | boolean))]),
      ),
      Orientation: write((value) => void (layout.orientation = choiceArgument(value, ["Portrait", "Landscape"]))),
      PaperSize: write((value) => void (layout.paperSize = textArgument(value))),
      Zoom: write((value) => void (layout.zoom = zoomArgument(value))),
      CenterHorizontally: write((value) => void (layout.centerHorizontally = booleanArgument(value))),
      CenterVertically: write((value) => void (layout.centerVertically = booleanArgument(value))),
    },
    open: { HeadersFooters: () => headersFooters(sheet) },
    find: {
      GetPrintArea: printArea,
      GetPrintAreaOrNullObject: printArea,
      GetPrintTitleRows: titleRows,
      GetPrintTitleRowsOrNullObject: titleRows,
      GetPrintTitleColumns: titleColumns,
      GetPrintTitleColumnsOrNullObject: titleColumns,
    },
    call: {
      SetPrintArea: ([area]) => void (layout.printArea = isHostObject(area) ? (area.target?.areas ?? []) : [areaArgument(sheet, area)]),
      SetPrintTitleRows: ([rows]) => void (layout.titleRows = areaArgument(sheet, rows)),
      SetPrintTitleColumns: ([columns]) => void (layout.titleColumns = areaArgument(sheet, columns)),
      SetPrintMargins: ([unit, options]) => setMargins(sheet, unit, options),
    },
  };
}
