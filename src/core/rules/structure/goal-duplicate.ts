import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import { sameCell } from "../../sheet/cell-ref";
import { squeeze } from "../../sheet/clean-text";
import type { Goal, TargetTable } from "../../table/model/target-table";
import { isEmptyGoal } from "../../edits/goal-lines";

const bare = ({ text }: Goal): string => squeeze(text).replace(/\p{P}/gu, "");

/** The cell without the repeated line; the numbers that follow are `goal-sequence`'s concern. */
const dropLine = ({ sheet, goalCell }: TargetTable, goal: Goal): readonly Fix[] => {
  if (!goalCell || !sameCell(goalCell.at, goal.at)) return [];
  const start = goalCell.raw.lastIndexOf(goal.raw);
  if (start <= 0) return [];
  const text = goalCell.raw.slice(0, start).replace(/\s+$/u, "") + goalCell.raw.slice(start + goal.raw.length);
  return [{ safety: "review", label: `删除“${goal.raw.trim()}”`, edits: [fieldEdit(sheet, goalCell, text)] }];
};

export const goalDuplicate = defineRule({
  id: "goal-duplicate",
  family: "structure",
  scope: "table",
  severity: "warning",
  fixes: "review",
  title: "目标内容重复",
  why: "重复的目标不增加内容，往往是复制后忘了改。",
  sources: ["实务判断"],
  messages: { same: "第{a}、{b}条目标内容重复，请改写或删除其中一条。" },
  examples: {
    good: [{ fields: { goals: "1.目标内容1：完成法律文书邮寄约16000件\n2.目标内容2：保障审判执行工作" } }],
    bad: [{ fields: { goals: "1.目标内容1：完成邮寄约16000件\n2.目标内容2：完成邮寄约16000件。" } }],
  },
  *check({ table }) {
    const { goals } = table;
    for (const [index, goal] of goals.entries()) {
      const first = isEmptyGoal(goal) ? -1 : goals.findIndex((other) => bare(other) === bare(goal));
      if (first < 0 || first === index) continue;
      yield { message: "same", data: { a: first + 1, b: index + 1 }, at: goal.at, fixes: dropLine(table, goal) };
    }
  },
});
