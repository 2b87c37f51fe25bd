import ExcelJS from "exceljs";
import { rangeToA1, toA1 } from "../../../src/core/sheet/a1";
import type { CellStyle, PrintSetup, SheetSpec, SpecCell, Validation } from "../../../src/core/sheet-spec/sheet-spec";
import { styleAt } from "../spec-text";

/** Column widths of a file count the cell's padding of 5 pixels too, in characters of 7 pixels. */
const fileWidth = (characters: number): number => characters + 5 / 7;

const argb = (color: string): { readonly argb: string } => ({ argb: `FF${color.slice(1)}` });
const thin = { style: "thin", color: { argb: "FF000000" } } as const;

const dress = (
  cell: ExcelJS.Cell,
  { fontName, fontSize, bold, color, fill, horizontal, vertical, wrap, border, format }: CellStyle,
): void => {
  cell.font = {
    ...(fontName !== undefined && { name: fontName }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(bold !== undefined && { bold }),
    ...(color !== undefined && { color: argb(color) }),
  };
  cell.alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical: vertical === "center" ? "middle" : vertical }),
    ...(wrap !== undefined && { wrapText: wrap }),
  };
  if (fill !== undefined) cell.fill = { type: "pattern", pattern: "solid", fgColor: argb(fill) };
  if (border) cell.border = { top: thin, bottom: thin, left: thin, right: thin };
  if (format !== undefined) cell.numFmt = format;
};

const valueOf = ({ content }: SpecCell): ExcelJS.CellValue =>
  typeof content === "object" ? { formula: content.formula.slice(1) } : content;

const pageOf = ({ area, orientation, titleRows }: PrintSetup): Partial<ExcelJS.PageSetup> => ({
  paperSize: 9,
  orientation,
  horizontalCentered: true,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printArea: rangeToA1(area),
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  ...(titleRows && { printTitlesRow: `${titleRows.first + 1}:${titleRows.last + 1}` }),
});

const validate = (sheet: ExcelJS.Worksheet, { range, list, prompt }: Validation): void => {
  const told = prompt ? { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message } : {};
  if (!list) return;
  for (let row = range.row; row < range.row + range.rowCount; row += 1)
    sheet.getCell(row + 1, range.column + 1).dataValidation = {
      type: "list",
      formulae: [`"${list.join(",")}"`],
      showErrorMessage: false,
      ...told,
    };
};

const addSheet = (book: ExcelJS.Workbook, name: string, spec: SheetSpec): void => {
  const sheet = book.addWorksheet(name, { pageSetup: pageOf(spec.print) });
  spec.columnWidths.forEach((width, column) => (sheet.getColumn(column + 1).width = fileWidth(width)));
  for (const { row, height } of spec.rowHeights) sheet.getRow(row + 1).height = height;
  const { row, column, rowCount, columnCount } = spec.print.area;
  for (let at = row; at < row + rowCount; at += 1)
    for (let across = column; across < column + columnCount; across += 1)
      dress(sheet.getCell(at + 1, across + 1), styleAt(spec, { row: at, column: across }));
  for (const cell of spec.cells) sheet.getCell(toA1(cell)).value = valueOf(cell);
  for (const merge of spec.merges) sheet.mergeCellsWithoutStyle(rangeToA1(merge));
  for (const validation of spec.validations) validate(sheet, validation);
};

/** An .xlsx file of sheets, each under its name: what `insertSheet` builds in Excel, for a program that prints files. */
export const writeSpecs = async (file: string, specs: ReadonlyMap<string, SheetSpec>): Promise<void> => {
  const book = new ExcelJS.Workbook();
  for (const [name, spec] of specs) addSheet(book, name, spec);
  await book.xlsx.writeFile(file);
};
