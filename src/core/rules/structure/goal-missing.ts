import { defineRule } from "../../lint/rule";
import { isEmptyGoal } from "../../edits/goal-lines";

export const goalMissing = defineRule({
  id: "goal-missing",
  family: "structure",
  scope: "table",
  severity: "error",
  waitsForContent: true,
  title: "绩效目标为空",
  why: "绩效指标是绩效目标的细化，没有目标，指标就没有来处。",
  sources: ["中发34号", "88号申报表"],
  messages: {
    empty: "绩效目标不能为空，请写明项目要完成什么、达到什么效果。",
    emptyLine: "第{k}条绩效目标“{value}”只有编号没有内容，请填写或删除这一条。",
  },
  examples: { good: [{}], bad: [{ fields: { goals: "" } }, { fields: { goals: "1.目标内容1：" } }] },
  *check({ table: { goalCell, goals } }) {
    if (!goalCell) return;
    const empty = goals.flatMap((goal, index) => (isEmptyGoal(goal) ? [{ goal, k: index + 1 }] : []));
    if (goalCell.text === "" ? goals.length === 0 : empty.length === goals.length && goals.length > 0) {
      yield { message: "empty", at: goalCell.at };
      return;
    }
    for (const { goal, k } of empty) yield { message: "emptyLine", data: { k, value: goal.raw.trim() }, at: goal.at };
  },
});
