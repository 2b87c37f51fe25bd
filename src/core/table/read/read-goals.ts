import type { CellRef } from "../../sheet/cell-ref";
import { fieldAt, isBlankAt } from "./cell-field";
import { goalsOf } from "./goal-text";
import { isHeadRow, labelValue, rightOf, valueRight, type HeadHit, type SheetView } from "./head-cells";
import type { Field } from "../model/field";
import type { Goal } from "../model/target-table";

export interface GoalBlock {
  readonly cell: Field;
  readonly goals: readonly Goal[];
}

/** Cells of one column from `from` down to the next label row: goals written over several rows. */
const cellsDown = (view: SheetView, from: CellRef, lastRow: number): readonly CellRef[] => {
  const cells: CellRef[] = [];
  for (let row = from.row; row <= lastRow; row += 1) {
    if (row > from.row && isHeadRow(view, row)) break;
    const at = { row, column: from.column };
    if (!isBlankAt(view.sheet, at)) cells.push(at);
  }
  return cells;
};

const readBlock = (view: SheetView, from: CellRef, lastRow: number): GoalBlock | undefined => {
  const fields = cellsDown(view, from, lastRow).map((at) => fieldAt(view.sheet, at));
  const first = fields[0];
  return first ? { cell: first, goals: fields.flatMap(goalsOf) } : undefined;
};

/** The goals a label introduces: right of it, or below it where labels stand side by side (handbook 1.3 `mof-88`). */
const blockOf = (view: SheetView, label: HeadHit, lastRow: number): GoalBlock | undefined => {
  if (label.inline) {
    const cell = labelValue(view, label);
    return { cell, goals: goalsOf({ ...cell, raw: cell.text }) };
  }
  const right = valueRight(view, label.hit);
  if (right) return readBlock(view, right, lastRow);
  const below = { row: label.hit.row + 1, column: label.hit.column };
  return isHeadRow(view, below.row) ? undefined : readBlock(view, below, lastRow);
};

const PREFERENCE = ["annualGoal", "goal", "midGoal"] as const;

/** The goals of the year before those of the whole project before those of the mid-term (handbook 1.2, 1.3). */
export const readGoals = (view: SheetView, hits: readonly HeadHit[], lastRow: number): GoalBlock | undefined => {
  const labels = PREFERENCE.flatMap((role) => hits.filter((hit) => hit.role === role));
  for (const label of labels) {
    const block = blockOf(view, label, lastRow);
    if (block) return block;
  }
  const first = labels[0];
  if (!first) return undefined;
  const cell = first.inline ? labelValue(view, first) : fieldAt(view.sheet, rightOf(view, first.hit));
  return { cell: { ...cell, text: "" }, goals: [] };
};
