import type { AppliedRow } from "../../core/edits/rows/applied-row";
import type { FittedRow } from "../../core/edits/rows/fitted-row";
import type { MergeCells, WithMerges } from "../../core/edits/rows/merge-cells";
import { inOrder, isMergeCells } from "../../core/edits/rows/row-order";
import { rangeToA1 } from "../../core/sheet/a1";
import { planDelete } from "./delete-row";
import { planInsert } from "./insert-row";
import { planReorder } from "./reorder-rows";
import type { StructurePlan } from "./structure-plan";

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
export const planStructure = (
  context: Excel.RequestContext,
  edits: readonly WithMerges<FittedRow>[],
): StructurePlan<readonly WithMerges<AppliedRow>[]> => {
  const sheetOf = (edit: WithMerges<FittedRow>): Excel.Worksheet => context.workbook.worksheets.getItem(edit.sheet);
  const merges = edits.filter(isMergeCells);
  const plans = inOrder(edits).map((edit): StructurePlan<AppliedRow> => {
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
      const written = plans.map((plan) => plan.write());
      for (const edit of merges) merge(sheetOf(edit), edit);
      return () => [...written.map((applied) => applied()), ...merges];
    },
  };
};
