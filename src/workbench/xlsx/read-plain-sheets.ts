import ExcelJS from "exceljs";
import type { Line, LineStyle, LineWeight, StylePatch } from "../engine/model/cell-style";
import type { PlainCell, PlainSheet } from "../engine/model/plain-sheet";

const LINES: Readonly<Record<string, readonly [LineStyle, LineWeight]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  double: ["Double", "Thick"],
};
const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  distributed: "Distributed",
  fill: "Fill",
  centerContinuous: "Center",
} as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom", distributed: "Distributed", justify: "Justify" } as const;

const color = (given: Partial<ExcelJS.Color> | undefined): string | undefined => (given?.argb ? `#${given.argb.slice(-6)}` : undefined);

function line(border: Partial<ExcelJS.Border> | undefined): Line | undefined {
  const found = border?.style === undefined ? undefined : LINES[border.style];
  return found && { style: found[0], weight: found[1], color: color(border?.color) ?? "#000000" };
}

function borders(given: Partial<ExcelJS.Borders> | undefined): StylePatch {
  const drawn = (["top", "bottom", "left", "right"] as const).flatMap((edge) => {
    const one = line(given?.[edge]);
    return one ? [[edge, one] as const] : [];
  });
  return drawn.length > 0 ? { borders: Object.fromEntries(drawn) } : {};
}

function style({ font, fill, alignment, border }: Partial<ExcelJS.Style>): StylePatch {
  const ground = fill?.type === "pattern" && fill.pattern === "solid" ? color(fill.fgColor) : undefined;
  const ink = color(font?.color);
  const { horizontal, vertical } = alignment ?? {};
  return {
    ...(font?.name !== undefined && { fontName: font.name }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(font?.bold === true && { bold: true }),
    ...(font?.italic === true && { italic: true }),
    ...(ink !== undefined && { fontColor: ink }),
    ...(ground !== undefined && { fill: ground }),
    ...(horizontal && { horizontal: HORIZONTAL[horizontal] }),
    ...(vertical && { vertical: VERTICAL[vertical] }),
    ...(alignment?.wrapText === true && { wrap: true }),
    ...borders(border),
  };
}

function content(cell: ExcelJS.Cell): Pick<PlainCell, "value" | "formula"> {
  const { value } = cell;
  if (cell.formula) return { formula: `=${cell.formula}` };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return { value };
  return value === null || value === undefined ? {} : { value: cell.text };
}

const columnPoints = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

function plain(sheet: ExcelJS.Worksheet): PlainSheet {
  const cells: PlainCell[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      // Of a merged block only the first cell holds the text; exceljs repeats it in the others.
      const own = cell.isMerged && cell.master.address !== cell.address ? {} : content(cell);
      const format = cell.numFmt && cell.numFmt !== "General" ? { numberFormat: cell.numFmt } : {};
      const look = style(cell.style);
      cells.push({
        row: Number(cell.row) - 1,
        column: Number(cell.col) - 1,
        ...own,
        ...format,
        ...(Object.keys(look).length > 0 && { style: look }),
      });
    }),
  );
  return {
    name: sheet.name,
    cells,
    merges: sheet.model.merges,
    columnWidths: Array.from({ length: sheet.columnCount }, (_, i) => {
      const { width } = sheet.getColumn(i + 1);
      return width === undefined ? undefined : columnPoints(width);
    }),
    rowHeights: Array.from({ length: sheet.rowCount }, (_, i) => sheet.getRow(i + 1).height),
  };
}

/** The sheets of a workbook file, ready for `startOffice` or the workbench page. */
export async function readPlainSheets(path: string): Promise<readonly PlainSheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return JSON.parse(JSON.stringify(workbook.worksheets.map(plain))) as PlainSheet[];
}
