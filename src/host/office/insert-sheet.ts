import { contains } from "../../core/sheet/ranges";
import { rangeToA1, toA1 } from "../../core/sheet/a1";
import { sameCell, type CellRange, type CellRef } from "../../core/sheet/cell-ref";
import { legalSheetName } from "../../core/sheet-spec/sheet-name";
import type { SheetSpec, SpecCell, StyledRange, Validation } from "../../core/sheet-spec/sheet-spec";
import type { InsertedSheet } from "../ports";
import { columnPoints } from "./column-points";
import { literalText } from "./literal-text";
import { hasApi } from "./requirement";
import { askContent } from "./sheet-content";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** The number format the styles give a cell: the last one that names it. */
const formatOf = (spec: SheetSpec, cell: SpecCell): string =>
  spec.styles.findLast(({ range, style }) => style.format !== undefined && contains(range, cell))?.style.format ?? "General";

const contentOf = (spec: SheetSpec, cell: SpecCell): string | number => {
  const { content } = cell;
  if (typeof content === "number") return content;
  return typeof content === "string" ? literalText(content, formatOf(spec, cell)) : content.formula;
};

/** One block of values instead of a write a cell: the sheet is new, so empty cells may be written. */
const writeCells = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  const { cells } = spec;
  const rows = Math.max(0, ...cells.map(({ row }) => row + 1));
  const columns = Math.max(0, ...cells.map(({ column }) => column + 1));
  if (rows === 0) return;
  const block = Array.from({ length: rows }, () => Array.from({ length: columns }, (): string | number => ""));
  for (const cell of cells) block[cell.row]?.splice(cell.column, 1, contentOf(spec, cell));
  sheet.getRangeByIndexes(0, 0, rows, columns).values = block;
};

const rangeOf = (sheet: Excel.Worksheet, range: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(range.row, range.column, range.rowCount, range.columnCount);

const writeFormats = (sheet: Excel.Worksheet, { range, style }: StyledRange): void => {
  if (style.format !== undefined)
    rangeOf(sheet, range).numberFormat = Array.from({ length: range.rowCount }, () =>
      Array.from({ length: range.columnCount }, () => style.format),
    );
};

const paint = (sheet: Excel.Worksheet, { range, style }: StyledRange): void => {
  const { format } = rangeOf(sheet, range);
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined)
    format.horizontalAlignment = style.horizontal === "left" ? "Left" : style.horizontal === "center" ? "Center" : "Right";
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical === "top" ? "Top" : "Center";
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border === "thin") drawBorders(format, range);
};

const drawBorders = (format: Excel.RangeFormat, range: CellRange): void => {
  for (const edge of EDGES) {
    if (edge === "InsideHorizontal" && range.rowCount === 1) continue;
    if (edge === "InsideVertical" && range.columnCount === 1) continue;
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#000000";
  }
};

const validate = (sheet: Excel.Worksheet, { range, list, prompt }: Validation): void => {
  const { dataValidation } = rangeOf(sheet, range);
  if (list) {
    dataValidation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
    dataValidation.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
  }
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
};

const setUpPrint = (sheet: Excel.Worksheet, { print }: SheetSpec): void => {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintArea(rangeToA1(print.area));
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
};

/** A link shows its cell's own text; without one Excel would show the address. */
const textAt = ({ cells }: SheetSpec, at: CellRef): string => {
  const content = cells.find((cell) => sameCell(cell, at))?.content;
  return typeof content === "string" || typeof content === "number" ? String(content) : toA1(at);
};

/** Builds the spec on an empty sheet: number formats before values, merges after both, borders after the merges. */
export const buildSheet = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  for (const styled of spec.styles) writeFormats(sheet, styled);
  writeCells(sheet, spec);
  for (const merge of spec.merges) rangeOf(sheet, merge).merge(false);
  for (const styled of spec.styles) paint(sheet, styled);
  spec.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  });
  for (const { row, height } of spec.rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  for (const validation of spec.validations) validate(sheet, validation);
  for (const link of spec.links ?? []) {
    sheet.getRange(toA1(link.at)).hyperlink = {
      documentReference: `'${link.sheet.replaceAll("'", "''")}'!${toA1(link.target)}`,
      textToDisplay: textAt(spec, link.at),
    };
  }
  if (hasApi("1.9")) setUpPrint(sheet, spec);
};

/** A new sheet behind the active one, built and shown; its name is made legal and unique. Two round trips. */
export const insertSheet = async (context: Excel.RequestContext, spec: SheetSpec): Promise<InsertedSheet> => {
  const worksheets = context.workbook.worksheets;
  const active = worksheets.getActiveWorksheet();
  active.load("position");
  worksheets.load("items/name");
  await context.sync();
  const name = legalSheetName(
    spec.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  const sheet = worksheets.add(name);
  buildSheet(sheet, spec);
  sheet.position = active.position + 1;
  sheet.activate();
  sheet.getRange(toA1(spec.select)).select();
  sheet.load("id");
  const content = askContent(sheet);
  await context.sync();
  return { name, id: sheet.id, content: content() };
};
