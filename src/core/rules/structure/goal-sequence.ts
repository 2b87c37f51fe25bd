import { defineRule } from "../../lint/rule";
import { countedGoals } from "../../edits/goal-lines";
import { dueNumbers, isMisnumbered, numberedGoals, goalNumbersEdit } from "../../edits/goal-numbers";

export const goalSequence = defineRule({
  id: "goal-sequence",
  family: "structure",
  scope: "table",
  severity: "warning",
  fixes: "safe",
  title: "目标编号不连续",
  why: "跳号、重号或前后两个编号不一致，多半是增删目标后漏改。",
  sources: ["实务判断"],
  messages: { broken: "目标编号为{list}，应从1连续编号，前后两个编号要一致，请重新编号。" },
  examples: { good: [{}], bad: [{ fields: { goals: "1.目标内容2：完成法律文书邮寄约16000件" } }] },
  *check({ table }) {
    const goals = numberedGoals(table);
    const due = dueNumbers(goals);
    const wrong = goals.find((goal, index) => isMisnumbered(goal, due[index]));
    if (!wrong || countedGoals(table).length !== goals.length) return;
    const edit = goalNumbersEdit(table);
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
