import type { FittedReorder } from "../../core/edits/rows/fitted-row";
import { literalText } from "./literal-text";
import { Refusal } from "./office-error";
import type { StructurePlan } from "./structure-plan";

/** A cell's content as it must be written again: formulas and numbers as they are, texts so that they stay texts. */
const rewritten = (formula: unknown, value: unknown, format: string): unknown =>
  typeof value === "string" && formula === value ? literalText(value, format) : formula;

interface Watched {
  readonly column: number;
  readonly texts: readonly string[];
  readonly now: Excel.Range;
}

const refuseMoved = (edit: FittedReorder, watched: readonly Watched[]): void => {
  for (const { column, texts, now } of watched) {
    const place = texts.findIndex((text, index) => text !== (now.text[index]?.[0] ?? ""));
    if (place < 0) continue;
    const was = texts[place] ?? "";
    throw new Refusal({
      kind: "cell-changed",
      sheet: edit.sheet,
      at: { row: edit.first + place, column },
      was,
      now: now.text[place]?.[0] ?? "",
    });
  }
};

/** Contents, number formats and heights change places, the rest of the rows' look stays: the rows of a table look alike. */
export const planReorder = (sheet: Excel.Worksheet, edit: FittedReorder): StructurePlan<FittedReorder> => {
  const { first, order, labels = [], fixed, expects } = edit;
  const used = sheet.getUsedRange(true);
  const rows = sheet.getRangeByIndexes(first, 0, order.length, 1).getEntireRow().getIntersection(used);
  rows.load("formulas,values,numberFormat,columnIndex,columnCount");
  const heights = order.map((_, position) => {
    const { format } = sheet.getRangeByIndexes(first + position, 0, 1, 1);
    format.load("rowHeight");
    return format;
  });
  const stays = [...fixed, ...labels.map(({ column }) => column)];
  const expected = [...labels.map(({ column, was }) => ({ column, texts: was })), ...(expects ? [expects] : [])];
  const watched = expected.map(({ column, texts }): Watched => {
    const now = sheet.getRangeByIndexes(first, column, order.length, 1);
    now.load("text");
    return { column, texts, now };
  });
  const moveColumn = (place: number): void => {
    const target = sheet.getRangeByIndexes(first, rows.columnIndex + place, order.length, 1);
    const from = order.map((row) => row - first);
    target.numberFormat = from.map((row): unknown[] => [rows.numberFormat[row]?.[place]]);
    target.formulas = from.map((row) => [
      rewritten(rows.formulas[row]?.[place], rows.values[row]?.[place], String(rows.numberFormat[row]?.[place] ?? "")),
    ]);
  };
  return {
    check: () => refuseMoved(edit, watched),
    write: () => {
      const places = Array.from({ length: rows.columnCount }, (_, place) => place);
      for (const place of places) if (!stays.includes(rows.columnIndex + place)) moveColumn(place);
      for (const { column, texts } of labels) {
        sheet.getRangeByIndexes(first, column, order.length, 1).values = texts.map((text) => [literalText(text, "General")]);
      }
      order.forEach((row, position) => {
        const height = heights[row - first]?.rowHeight;
        if (height !== undefined && height !== heights[position]?.rowHeight) {
          sheet.getRangeByIndexes(first + position, 0, 1, 1).format.rowHeight = height;
        }
      });
      return () => edit;
    },
  };
};
