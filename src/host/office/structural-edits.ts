import type { DeleteRow, MergeCells, StructuralEdit } from "../../core/lint/finding";
import { inOrder, isMergeCells } from "../../core/row-edits/row-order";
import { rangeToA1 } from "../../core/sheet/a1";
import { planInsert } from "./insert-row";
import { Refusal } from "./office-error";
import { planReorder } from "./reorder-rows";
import type { StructurePlan } from "./structure-plan";

/** The row with these texts goes; a label it has to give back goes to the row that takes its place. */
const planDelete = (sheet: Excel.Worksheet, edit: DeleteRow): StructurePlan => {
  const row = sheet.getRangeByIndexes(edit.row, 0, 1, Math.max(1, edit.was.length));
  row.load("text");
  return {
    check: () => {
      const now = row.text[0] ?? [];
      const column = edit.was.findIndex((text, index) => text !== (now[index] ?? ""));
      if (column >= 0) {
        const was = edit.was[column] ?? "";
        throw new Refusal({ kind: "cell-changed", sheet: edit.sheet, at: { row: edit.row, column }, was, now: now[column] ?? "" });
      }
    },
    write: () => {
      sheet.getRange(`${edit.row + 1}:${edit.row + 1}`).delete("Up");
      if (edit.head) sheet.getRangeByIndexes(edit.row, edit.head.column, 1, 1).values = [[edit.head.text]];
    },
  };
};

const unmerge = (sheet: Excel.Worksheet, { unmerge: ranges }: MergeCells): void => {
  for (const range of ranges) sheet.getRange(rangeToA1(range)).unmerge();
};

/** Excel refuses to merge over a part of another merge. */
const merge = (sheet: Excel.Worksheet, { merge: ranges }: MergeCells): void => {
  for (const range of ranges) {
    sheet.getRange(rangeToA1(range)).unmerge();
    sheet.getRange(rangeToA1(range)).merge(false);
  }
};

/** Row changes of several sheets; those lower on a sheet run first, so that the others keep their numbers. Merges are dissolved before all of them and made after. */
export const planStructure = (context: Excel.RequestContext, edits: readonly StructuralEdit[]): StructurePlan => {
  const sheetOf = (edit: StructuralEdit): Excel.Worksheet => context.workbook.worksheets.getItem(edit.sheet);
  const merges = edits.filter(isMergeCells);
  const plans = inOrder(edits).map((edit): StructurePlan => {
    switch (edit.kind) {
      case "insert-row":
        return planInsert(sheetOf(edit), edit);
      case "delete-row":
        return planDelete(sheetOf(edit), edit);
      case "reorder-rows":
        return planReorder(sheetOf(edit), edit);
    }
  });
  return {
    check: () => plans.forEach((plan) => plan.check()),
    write: () => {
      for (const edit of merges) unmerge(sheetOf(edit), edit);
      for (const plan of plans) plan.write();
      for (const edit of merges) merge(sheetOf(edit), edit);
    },
  };
};
