import { defineRule } from "../../lint/rule";
import { sameCell } from "../../sheet/cell-ref";
import type { Goal } from "../../table/target-table";
import { countedGoals, rewriteGoals } from "./goal-lines";

/** Larger numbers are years or amounts at the start of a line, no numbering. */
const LARGEST = 50;
const OWN_PREFIX = /目标内容/u;

/** The number each goal should have: counted anew in every cell, and where a free text starts a second list. */
const dueNumbers = (goals: readonly Goal[]): readonly number[] => {
  const due: number[] = [];
  goals.forEach((goal, index) => {
    const above = goals[index - 1];
    const before = due[index - 1] ?? 0;
    const startsAnew = !above || !sameCell(above.at, goal.at) || (goal.number === 1 && before >= 2 && !OWN_PREFIX.test(goal.raw));
    due.push(startsAnew ? 1 : before + 1);
  });
  return due;
};

/** Both numbers of a line such as `1.目标内容1：` or `目标1：`; other numerals (一、) are left as they are. */
const renumber = ({ raw }: Goal, due: number): string =>
  raw.replace(/^([(（]?)\d+/u, `$1${due}`).replace(/^([^目]{0,6}(?:绩效|年度|总体)?目标(?:内容)?\s*)\d+/u, `$1${due}`);

export const goalSequence = defineRule({
  id: "goal-sequence",
  family: "structure",
  scope: "table",
  severity: "warning",
  default: "on",
  title: "目标编号不连续",
  why: "跳号、重号或前后两个编号不一致，多半是增删目标后漏改。",
  source: "实务判断",
  messages: { broken: "目标编号为{list}，应从1连续编号，前后两个编号要一致，请重新编号。" },
  examples: { good: [{}], bad: [{ fields: { goals: "1.目标内容2：完成法律文书邮寄约16000件" } }] },
  *check({ table }) {
    const goals = table.goals.filter(({ number }) => number !== undefined && number <= LARGEST);
    const due = dueNumbers(goals);
    const isWrong = ({ number, secondNumber }: Goal, index: number): boolean =>
      number !== due[index] || (secondNumber !== undefined && secondNumber !== number);
    const wrong = goals.find(isWrong);
    if (!wrong || countedGoals(table).length !== goals.length) return;
    const edit = rewriteGoals(table, (goal) => renumberOr(goal, goals, due));
    const list = goals.map(({ number, secondNumber }) =>
      secondNumber === undefined || secondNumber === number ? `${number}` : `${number}（目标内容${secondNumber}）`,
    );
    yield {
      message: "broken",
      data: { list: list.join("、") },
      at: wrong.at,
      fixes: edit ? [{ safety: "safe", label: "目标从1起重新编号", edits: [edit] }] : [],
    };
  },
});

const renumberOr = (goal: Goal, goals: readonly Goal[], due: readonly number[]): string => {
  const number = due[goals.indexOf(goal)];
  return number === undefined ? goal.raw : renumber(goal, number);
};
