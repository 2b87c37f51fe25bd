import { insertedRow, type InsertedRow } from "../../core/edits/rows/applied-row";
import type { FittedInsert } from "../../core/edits/rows/fitted-row";
import { rangeFromA1, rangeToA1 } from "../../core/sheet/a1";
import { writeContent } from "./cell-content";
import { literalText } from "./literal-text";
import { Refusal } from "./office-error";
import { hasApi } from "./requirement";
import type { StructurePlan } from "./structure-plan";

/** Leading zeros and more digits than Excel keeps make an identifier, no number; zeros at the end would not be shown. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,8}[1-9])?$/;
const GENERAL = "General";

const entry = (text: string, format: string): string | number =>
  format === GENERAL && PLAIN_NUMBER.test(text) ? Number(text) : literalText(text, format);

const wholeRow = (sheet: Excel.Worksheet, row: number): Excel.Range => sheet.getRange(`${row + 1}:${row + 1}`);
const cellAt = (sheet: Excel.Worksheet, row: number, column: number): Excel.Range => sheet.getRangeByIndexes(row, column, 1, 1);

/** `[0, 1, 2, 4]` → 0 to 2 and 4: neighbouring columns are copied at once. */
const runs = (columns: readonly number[]): readonly { readonly first: number; readonly count: number }[] =>
  columns.flatMap((column, index) => {
    if (columns[index - 1] === column - 1) return [];
    const end = columns.findIndex((other, place) => place >= index && columns[place + 1] !== other + 1);
    return [{ first: column, count: end - index + 1 }];
  });

const loadValidations = (
  sheet: Excel.Worksheet,
  row: number,
  columns: readonly number[],
): readonly { readonly column: number; readonly found: Excel.DataValidation }[] =>
  columns.map((column) => {
    const found = cellAt(sheet, row, column).dataValidation;
    found.load("type,rule,ignoreBlanks,errorAlert,prompt");
    return { column, found };
  });

const copyValidation = (to: Excel.DataValidation, from: Excel.DataValidation): void => {
  to.rule = from.rule;
  to.ignoreBlanks = from.ignoreBlanks;
  to.errorAlert = from.errorAlert;
  to.prompt = from.prompt;
};

/** The print area, as one range; undefined when it is none or several. */
const printRange = (area: Excel.RangeAreas | undefined) =>
  area === undefined || area.isNullObject || area.address.includes(",") ? undefined : rangeFromA1(area.address);

/** A new row with the look, height and validation of its model row. A print area that ended above it reaches over it. */
export const planInsert = (sheet: Excel.Worksheet, edit: FittedInsert): StructurePlan<InsertedRow> => {
  const { before, cells, head, held, like, formats } = edit;
  const labels = [...cells, ...(head ? [head] : [])];
  const columns = labels.map(({ column }) => column);
  const width = Math.max(1, held?.cells.length ?? 0, ...columns.map((column) => column + 1));
  const looks = formats === "all" ? [] : formats;
  const model = sheet.getRangeByIndexes(like, 0, 1, width);
  model.load("numberFormat");
  model.format.load("rowHeight");
  const validations = loadValidations(sheet, like, looks.length > 0 ? looks : columns);
  const headCell = head && cellAt(sheet, before, head.column);
  headCell?.load("text");
  const printed = hasApi("1.9") ? sheet.pageLayout.getPrintAreaOrNullObject() : undefined;
  printed?.load("address");
  const copyLook = (from: number): void => {
    if (formats === "all") wholeRow(sheet, before).copyFrom(wholeRow(sheet, from), "Formats");
    for (const { first, count } of runs(looks)) {
      const target = sheet.getRangeByIndexes(before, first, 1, count);
      target.copyFrom(sheet.getRangeByIndexes(from, first, 1, count), "Formats");
      if (edit.bare) target.unmerge();
    }
  };
  const writeCells = (): void => {
    for (const { column, text } of labels) {
      const content = held?.cells[column];
      if (content) writeContent(cellAt(sheet, before, column), content);
      else cellAt(sheet, before, column).values = [[entry(text, String(model.numberFormat[0]?.[column] ?? GENERAL))]];
    }
    for (const column of looks) {
      const format = columns.includes(column) ? undefined : held?.cells[column]?.format;
      if (format !== undefined && format !== model.numberFormat[0]?.[column]) cellAt(sheet, before, column).numberFormat = [[format]];
    }
  };
  return {
    check: () => {
      const now = headCell?.text[0]?.[0] ?? "";
      if (head && now !== head.text) {
        throw new Refusal({ kind: "cell-changed", sheet: edit.sheet, at: { row: before, column: head.column }, was: head.text, now });
      }
    },
    write: () => {
      wholeRow(sheet, before).insert("Down");
      if (before > 0 || like > 0) copyLook(like >= before ? like + 1 : like);
      const height: unknown = held?.height ?? model.format.rowHeight;
      if (typeof height === "number") wholeRow(sheet, before).format.rowHeight = height;
      for (const { column, found } of validations) {
        if (found.type !== Excel.DataValidationType.none) copyValidation(cellAt(sheet, before, column).dataValidation, found);
      }
      if (head) cellAt(sheet, before + 1, head.column).values = [[""]];
      writeCells();
      const area = printRange(printed);
      if (area && area.row + area.rowCount === before) sheet.pageLayout.setPrintArea(rangeToA1({ ...area, rowCount: area.rowCount + 1 }));
      const written = sheet.getRangeByIndexes(before, 0, 1, width).load("text");
      return () => insertedRow(edit, written.text[0] ?? []);
    },
  };
};
