import { fieldEdit } from "./field-edit";
import type { CellEdit } from "./cell-edit";
import { sameCell } from "../sheet/cell-ref";
import type { Goal, TargetTable } from "../table/model/target-table";

/** Lines that are goals of their own: where some are numbered, a line without a number continues the one above. */
export const countedGoals = ({ goals }: TargetTable): readonly Goal[] => {
  const numbered = goals.filter(({ number }) => number !== undefined);
  return numbered.length > 0 ? numbered : goals.filter(({ text }) => text !== "");
};

/** The goal cell with some of its lines rewritten; undefined when a line is not found there as it was read. */
export const rewriteGoals = (table: TargetTable, rewrite: (goal: Goal) => string): CellEdit | undefined => {
  const cell = table.goalCell;
  if (!cell) return undefined;
  let [done, rest] = ["", cell.raw];
  for (const goal of table.goals) {
    const start = sameCell(goal.at, cell.at) ? rest.indexOf(goal.raw) : -1;
    if (start < 0 || goal.raw === "") return undefined;
    done += rest.slice(0, start) + rewrite(goal);
    rest = rest.slice(start + goal.raw.length);
  }
  return done + rest === cell.raw ? undefined : fieldEdit(table.sheet, cell, done + rest);
};

const ELLIPSIS_ONLY = /^[\s.…·。、,，:：;；—\-_×xX/]*$/;

/** A goal that holds nothing but its number. */
export const isEmptyGoal = ({ text }: { readonly text: string }): boolean => ELLIPSIS_ONLY.test(text);
