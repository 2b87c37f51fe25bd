import {
  type IBorderData,
  type IBorderStyleData,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/presets";
import {
  type CellStyle,
  type Edge,
  type HorizontalAlignment,
  type Line,
  type LineStyle,
  type LineWeight,
  plainStyle,
  type StylePatch,
  type VerticalAlignment,
} from "../model/cell-style";
import { hexColor } from "./color-mapping";

const EDGES: readonly (readonly [Edge, "t" | "b" | "l" | "r"])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];

const HORIZONTAL: readonly (readonly [HorizontalAlignment, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
  ["Fill", HorizontalAlign.BOTH],
];
const VERTICAL: readonly (readonly [VerticalAlignment, VerticalAlign])[] = [
  ["Bottom", VerticalAlign.BOTTOM],
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
];
const LINES: readonly (readonly [LineStyle, LineWeight, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

function toLine(border: IBorderStyleData): Line | undefined {
  const found = LINES.find(([, , type]) => type === border.s);
  return found && { style: found[0], weight: found[1], color: hexColor(border.cl) ?? "#000000" };
}

function fromLine(line: Line): IBorderStyleData {
  const found =
    LINES.find(([style, weight]) => style === line.style && weight === line.weight) ?? LINES.find(([style]) => style === line.style);
  return { s: found?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
}

function toBorders(data: Nullable<IBorderData>): CellStyle["borders"] {
  const borders: Partial<Record<Edge, Line>> = {};
  for (const [edge, key] of EDGES) {
    const border = data?.[key];
    const line = border ? toLine(border) : undefined;
    if (line) borders[edge] = line;
  }
  return borders;
}

/** The engine's style in our words. */
export function toCellStyle(data: Nullable<IStyleData>, locked: boolean): CellStyle {
  if (!data) return locked ? plainStyle : { ...plainStyle, locked };
  return {
    fill: hexColor(data.bg),
    fontName: data.ff ?? plainStyle.fontName,
    fontSize: data.fs ?? plainStyle.fontSize,
    fontColor: hexColor(data.cl) ?? plainStyle.fontColor,
    bold: data.bl === 1,
    italic: data.it === 1,
    underline: data.ul?.s === 1,
    strikethrough: data.st?.s === 1,
    horizontal: HORIZONTAL.find(([, align]) => align === (data.ht ?? 0))?.[0] ?? "General",
    vertical: VERTICAL.find(([, align]) => align === data.vt)?.[0] ?? "Bottom",
    wrap: data.tb === WrapStrategy.WRAP,
    indent: Math.round((data.pd?.l ?? 0) / INDENT),
    locked,
    numberFormat: data.n?.pattern ?? "General",
    borders: toBorders(data.bd),
  };
}

/** One step of indentation, in the engine's pixels. */
const INDENT = 9;

/** A patch as the engine merges it into a cell's style: `null` takes a part away. */
export function fromStylePatch(patch: StylePatch): IStyleData {
  const style: Record<string, unknown> = {};
  const put = (key: string, value: unknown, given: unknown) => {
    if (given !== undefined) style[key] = value;
  };
  const flag = (value: boolean | undefined) => (value === true ? 1 : 0);
  put("bg", patch.fill === null ? null : { rgb: patch.fill }, patch.fill);
  put("ff", patch.fontName, patch.fontName);
  put("fs", patch.fontSize, patch.fontSize);
  put("cl", { rgb: patch.fontColor }, patch.fontColor);
  put("bl", flag(patch.bold), patch.bold);
  put("it", flag(patch.italic), patch.italic);
  put("ul", { s: flag(patch.underline) }, patch.underline);
  put("st", { s: flag(patch.strikethrough) }, patch.strikethrough);
  put("ht", HORIZONTAL.find(([name]) => name === patch.horizontal)?.[1], patch.horizontal);
  put("vt", VERTICAL.find(([name]) => name === patch.vertical)?.[1] ?? VerticalAlign.MIDDLE, patch.vertical);
  put("tb", patch.wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW, patch.wrap);
  put("pd", { l: (patch.indent ?? 0) * INDENT }, patch.indent);
  put("n", patch.numberFormat === "General" ? null : { pattern: patch.numberFormat }, patch.numberFormat);
  if (patch.borders) {
    style["bd"] = Object.fromEntries(
      EDGES.flatMap(([edge, key]) => {
        const line = patch.borders?.[edge];
        return line === undefined ? [] : [[key, line === null || line.style === "None" ? null : fromLine(line)]];
      }),
    );
  }
  return style;
}
