import path from "node:path";
import ExcelJS from "exceljs";
import { toA1 } from "../../../src/core/sheet/a1";
import type { CellRange } from "../../../src/core/sheet/cell-ref";
import type { CellStyle, SheetSpec } from "../../../src/core/sheet-spec/sheet-spec";
import { styleAt } from "../spec-text";
import { convertToPdf, textHeights } from "./soffice";

/** A text of a sheet with the room it has there. */
interface Placed {
  readonly at: string;
  readonly text: string;
  readonly style: CellStyle;
  /** Width in characters as a file states it. */
  readonly width: number;
  /** Points. */
  readonly height: number;
}

const roomOf = (
  { columnWidths, rowHeights }: SheetSpec,
  { row, column, rowCount, columnCount }: CellRange,
): Pick<Placed, "width" | "height"> => ({
  width: columnWidths.slice(column, column + columnCount).reduce((sum, width) => sum + width + 5 / 7, 0),
  height: rowHeights.filter((one) => one.row >= row && one.row < row + rowCount).reduce((sum, { height }) => sum + height, 0),
});

const placedTexts = (spec: SheetSpec): readonly Placed[] =>
  spec.cells.flatMap((cell) => {
    if (typeof cell.content !== "string") return [];
    const merge = spec.merges.find(({ row, column }) => row === cell.row && column === cell.column);
    const room = roomOf(spec, merge ?? { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 });
    return [{ at: toA1(cell), text: cell.content, style: styleAt(spec, cell), ...room }];
  });

/** What decides how high a text is. */
const keyOf = ({ text, width, style }: Placed): string => JSON.stringify([text, width, style.fontSize, style.bold]);

/** One text a page, in a column as wide as its own place and a row higher than any text. */
const addProbe = (book: ExcelJS.Workbook, name: string, width: number, texts: readonly Placed[]): void => {
  const sheet = book.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: "landscape", margins: { left: 0.2, right: 0.2, top: 0.2, bottom: 0.2, header: 0, footer: 0 } },
  });
  sheet.getColumn(1).width = width;
  texts.forEach(({ text, style }, index) => {
    const row = sheet.getRow(index + 1);
    row.height = 409;
    row.addPageBreak();
    const cell = row.getCell(1);
    cell.value = text;
    cell.font = { name: style.fontName ?? "", size: style.fontSize ?? 11, bold: style.bold ?? false };
    cell.alignment = { wrapText: true, vertical: "top" };
  });
};

export interface Cut {
  readonly file: string;
  readonly at: string;
  /** Points. */
  readonly has: number;
  readonly needs: number;
}

/** A cell keeps this much above and below its text, points. */
const PADDING = 2;

/** Texts that are higher than their place, and how many were measured: each is printed with all the room it wants. */
export const cutTexts = async (
  specs: ReadonlyMap<string, SheetSpec>,
  folder: string,
): Promise<{ readonly measured: number; readonly cuts: readonly Cut[] }> => {
  const all = [...specs].flatMap(([file, spec]) => placedTexts(spec).map((placed) => ({ file, ...placed })));
  const distinct = [...new Map(all.map((placed) => [keyOf(placed), placed])).values()];
  const widths = [...new Set(distinct.map(({ width }) => width))];
  const inOrder = widths.map((width) => distinct.filter((placed) => placed.width === width));
  const book = new ExcelJS.Workbook();
  inOrder.forEach((texts, index) => addProbe(book, `w${index}`, widths[index] ?? 0, texts));
  await book.xlsx.writeFile(path.join(folder, "heights.xlsx"));
  convertToPdf([path.join(folder, "heights.xlsx")], folder);
  const heights = textHeights(path.join(folder, "heights.pdf"));
  const probed = inOrder.flat();
  if (heights.length !== probed.length) throw new Error(`${probed.length} texts on ${heights.length} pages`);
  const needed = new Map(probed.map((placed, index) => [keyOf(placed), (heights[index] ?? Infinity) + PADDING]));
  const cuts = all
    .map((placed): Cut => ({ file: placed.file, at: placed.at, has: placed.height, needs: needed.get(keyOf(placed)) ?? Infinity }))
    .filter(({ has, needs }) => needs > has);
  return { measured: probed.length, cuts };
};
