import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import type { Goal, TargetTable } from "../../table/model/target-table";
import { countedGoals, isEmptyGoal, rewriteGoals } from "../../edits/goal-lines";

/** `N.目标内容N：…` is the wording of this form alone (handbook 1.2); others number their goals as they like. */
const FORM = "tj-2023";
const NUMBERED = /^\s*\d+\s*[.．、]\s*目标内容\s*\d+\s*[：:]/u;

const prefixAll = (table: TargetTable, counted: readonly Goal[]): readonly Fix[] => {
  const edit = rewriteGoals(table, (goal) => {
    const k = counted.indexOf(goal) + 1;
    return k === 0 || NUMBERED.test(goal.raw) ? goal.raw : `${k}.目标内容${k}：${goal.text}`;
  });
  return edit ? [{ safety: "safe", label: "统一为“N.目标内容N：”的写法", edits: [edit] }] : [];
};

export const goalFormat = defineRule({
  id: "goal-format",
  family: "structure",
  scope: "table",
  severity: "info",
  fixes: "safe",
  title: "目标编号格式不规范",
  why: "统一的编号让系统和读者能按条引用目标。",
  sources: [{ from: "公开的目标表", what: "本版式的通行写法" }],
  messages: { form: "第{k}条目标应写为“{k}.目标内容{k}：……”，请补上编号。" },
  examples: { good: [{}], bad: [{ fields: { goals: "1.完成法律文书邮寄约16000件" } }] },
  *check({ table }) {
    if (table.layout !== FORM || !table.purpose) return;
    const counted = countedGoals(table);
    const fixes = prefixAll(table, counted);
    for (const [index, goal] of counted.entries()) {
      if (NUMBERED.test(goal.raw) || isEmptyGoal(goal)) continue;
      yield { message: "form", data: { k: index + 1 }, at: goal.at, fixes };
    }
  },
});
