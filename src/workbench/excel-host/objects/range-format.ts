import { type Area, cellArea, intersection } from "../../engine/model/area";
import type { CellStyle, StylePatch } from "../../engine/model/cell-style";
import { booleanArgument, choiceArgument, numberArgument, textArgument, colorArgument } from "../model/arguments";
import type { HostObject } from "../model/host-object";
import type { Target } from "../model/target";
import type { Json } from "../model/json";
import { demandWritable } from "../model/writable";
import type { Session } from "../model/session";
import { borderCollection } from "./range-border";

/** The styles of all cells of a target; of whole columns and sheets only those that exist. */
function styles({ sheet, areas }: Target): readonly CellStyle[] {
  const used = sheet.usedArea(false) ?? cellArea(0, 0);
  return areas.flatMap((area) => {
    const known: Area = area.rowCount * area.columnCount > 100_000 ? (intersection(area, used) ?? cellArea(area.row, area.column)) : area;
    return sheet.read(known).flatMap((row) => row.map((cell) => cell.style));
  });
}

/** What all cells have in common; `null` when they differ. */
function common(target: Target, pick: (style: CellStyle) => Json): Json {
  const all = styles(target).map(pick);
  const first = all[0] ?? null;
  return all.every((value) => value === first) ? first : null;
}

function restyle(target: Target, patch: StylePatch): void {
  demandWritable(target.sheet, "sheet");
  for (const area of target.areas) target.sheet.style(area, () => patch);
}

function fill(target: Target): HostObject {
  return {
    type: "RangeFill",
    get: {
      // A cell without fill reads as white; only a missing shade tells the two apart.
      Color: () => common(target, (style) => style.fill ?? "#FFFFFF") ?? "",
      TintAndShade: () => common(target, (style) => (style.fill === undefined ? null : 0)),
      Pattern: () => common(target, (style) => (style.fill === undefined ? "None" : "Solid")),
      PatternColor: () => "",
      PatternTintAndShade: () => null,
    },
    set: {
      Color: (value) => restyle(target, value === "" ? { fill: null } : { fill: colorArgument(value) }),
      TintAndShade: () => undefined,
    },
    call: { Clear: () => restyle(target, { fill: null }) },
  };
}

function font(target: Target): HostObject {
  return {
    type: "RangeFont",
    get: {
      Name: () => common(target, (style) => style.fontName),
      Size: () => common(target, (style) => style.fontSize),
      Color: () => common(target, (style) => style.fontColor) ?? "",
      Bold: () => common(target, (style) => style.bold),
      Italic: () => common(target, (style) => style.italic),
      Strikethrough: () => common(target, (style) => style.strikethrough),
      Underline: () => common(target, (style) => (style.underline ? "Single" : "None")),
      Subscript: () => false,
      Superscript: () => false,
      TintAndShade: () => 0,
    },
    set: {
      Name: (value) => restyle(target, { fontName: textArgument(value) }),
      Size: (value) => restyle(target, { fontSize: numberArgument(value) }),
      Color: (value) => restyle(target, { fontColor: colorArgument(value) }),
      Bold: (value) => restyle(target, { bold: booleanArgument(value) }),
      Italic: (value) => restyle(target, { italic: booleanArgument(value) }),
      Strikethrough: (value) => restyle(target, { strikethrough: booleanArgument(value) }),
      Underline: (value) => restyle(target, { underline: textArgument(value) !== "None" }),
    },
  };
}

function protection(target: Target): HostObject {
  return {
    type: "FormatProtection",
    get: { Locked: () => common(target, (style) => style.locked), FormulaHidden: () => false },
    set: { Locked: (value) => restyle(target, { locked: booleanArgument(value) }), FormulaHidden: () => undefined },
  };
}

type Sizing = Pick<HostObject, "get" | "set" | "call">;

function sizing(target: Target): Sizing {
  const { sheet } = target;
  const each = (start: (area: Area) => number, count: (area: Area) => number, size: (index: number) => number): Json => {
    const area = target.areas[0] ?? cellArea(0, 0);
    const sizes = Array.from({ length: Math.min(count(area), 1000) }, (_, i) => size(start(area) + i));
    return sizes.every((one) => one === sizes[0]) ? (sizes[0] ?? null) : null;
  };
  const write = (work: (area: Area) => void) => {
    demandWritable(sheet, "sheet");
    target.areas.forEach(work);
  };
  // Whole rows and columns of a sheet's million: the engine keeps sizes for those it has.
  const rows = (area: Area) => Math.min(area.rowCount, 2000);
  const columns = (area: Area) => Math.min(area.columnCount, 200);
  return {
    get: {
      RowHeight: () =>
        each(
          (area) => area.row,
          (area) => area.rowCount,
          (row) => sheet.rowHeight(row),
        ),
      ColumnWidth: () =>
        each(
          (area) => area.column,
          (area) => area.columnCount,
          (column) => sheet.columnWidth(column),
        ),
      UseStandardHeight: () => false,
      UseStandardWidth: () => false,
    },
    set: {
      RowHeight: (value) => write((area) => sheet.setRowHeight(area.row, rows(area), numberArgument(value))),
      ColumnWidth: (value) => write((area) => sheet.setColumnWidth(area.column, columns(area), numberArgument(value))),
    },
    call: {
      AutofitRows: () => write((area) => sheet.autofitRows(area.row, rows(area))),
      // The engine cannot measure columns without a screen; the call is understood and leaves the widths.
      AutofitColumns: () => write(() => undefined),
    },
  };
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export function rangeFormat(_session: Session, target: Target): HostObject {
  const sizes = sizing(target);
  return {
    type: "RangeFormat",
    get: {
      HorizontalAlignment: () => common(target, (style) => style.horizontal),
      VerticalAlignment: () => common(target, (style) => style.vertical),
      WrapText: () => common(target, (style) => style.wrap),
      IndentLevel: () => common(target, (style) => style.indent),
      ShrinkToFit: () => false,
      TextOrientation: () => 0,
      ReadingOrder: () => "Context",
      AutoIndent: () => false,
      ...sizes.get,
    },
    set: {
      HorizontalAlignment: (value) =>
        restyle(target, { horizontal: choiceArgument(value === "CenterAcrossSelection" ? "Center" : value, HORIZONTAL) }),
      VerticalAlignment: (value) => restyle(target, { vertical: choiceArgument(value, VERTICAL) }),
      WrapText: (value) => restyle(target, { wrap: booleanArgument(value) }),
      IndentLevel: (value) => restyle(target, { indent: numberArgument(value) }),
      ShrinkToFit: () => undefined,
      ...sizes.set,
    },
    open: {
      Fill: () => fill(target),
      Font: () => font(target),
      Borders: () => borderCollection(target),
      Protection: () => protection(target),
    },
    call: { ...sizes.call },
  };
}
