import { fieldAt, filledColumns } from "./cell-field";
import { bestHit, isHeadRow, labelValue, rightOf, valueRight, type HeadHit, type SheetView } from "./head-cells";
import type { Field } from "../model/field";

const SOURCES = new Set(["total", "fiscal", "other", "source", "attribute"]);

/** The row after 预算数 that has no label of its own; budget labels may take more than one row (handbook 1.2, 行 5). */
const secondRow = (view: SheetView, block: HeadHit, hits: readonly HeadHit[], lastRow: number): Field => {
  const column = rightOf(view, block.hit).column;
  let empty: number | undefined;
  for (let row = block.hit.row + 1; row <= lastRow; row += 1) {
    if (isHeadRow(view, row)) {
      if (hits.some(({ hit, role }) => hit.row === row && !SOURCES.has(role))) break;
      continue;
    }
    const filled = filledColumns(view.sheet, row, 1)[0];
    if (filled !== undefined) return fieldAt(view.sheet, { row, column: filled });
    empty ??= row;
  }
  const row = empty ?? block.hit.row;
  return { text: "", raw: "", at: { row, column: empty === undefined ? block.hit.column : column } };
};

/** 资金用途: its own label, else the second row of the budget block (handbook 1.2). */
export const readPurpose = (view: SheetView, hits: readonly HeadHit[], lastRow: number): Field | undefined => {
  const own = bestHit(hits, "purpose");
  if (own) return labelValue(view, own);
  const block = bestHit(hits, "budgetBlock");
  if (!block) return undefined;
  if (block.inline) return labelValue(view, block);
  const beside = valueRight(view, block.hit);
  return beside ? fieldAt(view.sheet, beside) : secondRow(view, block, hits, lastRow);
};
