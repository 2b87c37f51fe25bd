import type { CellEdit } from "./cell-edit";
import { sameCell } from "../sheet/cell-ref";
import type { Goal, TargetTable } from "../table/model/target-table";
import { rewriteGoals } from "./goal-lines";

/** Larger numbers are years or amounts at the start of a line, no numbering. */
const LARGEST = 50;
const OWN_PREFIX = /目标内容/u;

/** The number each goal should have: counted on from the cell above or anew in every cell, and anew where a free text starts a second list. */
export const dueNumbers = (goals: readonly Goal[]): readonly number[] => {
  const due: number[] = [];
  goals.forEach((goal, index) => {
    const above = goals[index - 1];
    const before = due[index - 1] ?? 0;
    const inNextCell = above !== undefined && !sameCell(above.at, goal.at) && goal.number !== before + 1;
    const startsAnew = !above || inNextCell || (goal.number === 1 && before >= 2 && !OWN_PREFIX.test(goal.raw));
    due.push(startsAnew ? 1 : before + 1);
  });
  return due;
};

/** Both numbers of a line such as `1.目标内容1：` or `目标1：`; other numerals (一、) are left as they are. */
const renumber = ({ raw }: Goal, due: number): string =>
  raw.replace(/^([(（]?)\d+/u, `$1${due}`).replace(/^([^目]{0,6}(?:绩效|年度|总体)?目标(?:内容)?\s*)\d+/u, `$1${due}`);

/** Goals that begin with a number of theirs. */
export const numberedGoals = ({ goals }: TargetTable): readonly Goal[] =>
  goals.filter(({ number }) => number !== undefined && number <= LARGEST);

/** The number is not the one due, or the two numbers of a line differ. */
export const isMisnumbered = ({ number, secondNumber }: Goal, due: number | undefined): boolean =>
  number !== due || (secondNumber !== undefined && secondNumber !== number);

/** The goal cell with its goals numbered from 1; undefined when they are, or when the cell does not read as it was taken apart. */
export const goalNumbersEdit = (table: TargetTable): CellEdit | undefined => {
  const goals = numberedGoals(table);
  const due = dueNumbers(goals);
  return rewriteGoals(table, (goal) => {
    const number = due[goals.indexOf(goal)];
    return number === undefined ? goal.raw : renumber(goal, number);
  });
};
