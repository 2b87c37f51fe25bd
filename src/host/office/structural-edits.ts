import type { StructuralEdit } from "../../core/lint/finding";
import { literalText } from "./literal-text";
import { Refusal } from "./office-error";

type Insert = Extract<StructuralEdit, { kind: "insert-row" }>;
type Delete = Extract<StructuralEdit, { kind: "delete-row" }>;
type Reorder = Extract<StructuralEdit, { kind: "reorder-rows" }>;

/** What to do before the first round trip (load), after it (check), and before the second (write). */
export interface StructurePlan {
  check(): void;
  write(): void;
}

const wholeRow = (sheet: Excel.Worksheet, row: number): Excel.Range => sheet.getRange(`${row + 1}:${row + 1}`);

/** The new row takes borders, fonts and merges of the row above it; its texts are written cell by cell. */
const insertRow = (sheet: Excel.Worksheet, { before, cells }: Insert): void => {
  wholeRow(sheet, before).insert("Down");
  if (before > 0) wholeRow(sheet, before).copyFrom(wholeRow(sheet, before - 1), "Formats");
  for (const { column, text } of cells) sheet.getRangeByIndexes(before, column, 1, 1).values = [[text]];
};

const planDelete = (sheet: Excel.Worksheet, edit: Delete): StructurePlan => {
  const row = sheet.getRangeByIndexes(edit.row, 0, 1, Math.max(1, edit.was.length));
  row.load("text");
  return {
    check: () => {
      const now = row.text[0] ?? [];
      const column = edit.was.findIndex((text, index) => text !== (now[index] ?? ""));
      if (column >= 0) {
        throw new Refusal({
          kind: "cell-changed",
          sheet: edit.sheet,
          at: { row: edit.row, column },
          was: edit.was[column] ?? "",
          now: now[column] ?? "",
        });
      }
    },
    write: () => wholeRow(sheet, edit.row).delete("Up"),
  };
};

/** A cell's content as it must be written again: formulas and numbers as they are, texts so that they stay texts. */
const rewritten = (formula: unknown, value: unknown, format: string): unknown =>
  typeof value === "string" && formula === value ? literalText(value, format) : formula;

/** Contents and number formats change places, the rest of the rows' look stays: the rows of a table look alike. */
const planReorder = (sheet: Excel.Worksheet, { first, order }: Reorder): StructurePlan => {
  const used = sheet.getUsedRange(true);
  const rows = sheet.getRangeByIndexes(first, 0, order.length, 1).getEntireRow().getIntersection(used);
  rows.load("formulas,values,numberFormat,columnIndex,columnCount");
  return {
    check: () => undefined,
    write: () => {
      const target = sheet.getRangeByIndexes(first, rows.columnIndex, order.length, rows.columnCount);
      const from = order.map((row) => row - first);
      target.numberFormat = from.map((row) => rows.numberFormat[row] ?? []);
      target.formulas = from.map((row) =>
        (rows.formulas[row] ?? []).map((formula, column) =>
          rewritten(formula, rows.values[row]?.[column], String(rows.numberFormat[row]?.[column] ?? "")),
        ),
      );
    },
  };
};

/** Row changes of several sheets; those lower on a sheet run first, so that the others keep their numbers. */
export const planStructure = (context: Excel.RequestContext, edits: readonly StructuralEdit[]): StructurePlan => {
  const rowOf = (edit: StructuralEdit): number =>
    edit.kind === "insert-row" ? edit.before : edit.kind === "delete-row" ? edit.row : edit.first;
  const plans = [...edits]
    .sort((a, b) => rowOf(b) - rowOf(a))
    .map((edit): StructurePlan => {
      const sheet = context.workbook.worksheets.getItem(edit.sheet);
      if (edit.kind === "insert-row") return { check: () => undefined, write: () => insertRow(sheet, edit) };
      return edit.kind === "delete-row" ? planDelete(sheet, edit) : planReorder(sheet, edit);
    });
  return {
    check: () => plans.forEach((plan) => plan.check()),
    write: () => plans.forEach((plan) => plan.write()),
  };
};
