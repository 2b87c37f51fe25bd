import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { isEmptyGoal } from "../../edits/goal-lines";

/** Years and numbers of documents or plans measure nothing. */
const UNCOUNTED = /\d{4}年(?:度)?|[〔([]\d{4}[〕)\]](?:第?\d+号)?|第\d+/gu;
const HAN_COUNT = /百分之|[两二三四五六七八九十百千万][余多]?[个项次件台套人名户场期批份篇座处所家条辆亩天月年]/u;

export const goalNoQuantity = defineRule({
  id: "goal-no-quantity",
  family: "structure",
  scope: "table",
  severity: "info",
  review: "明确清晰性",
  title: "绩效目标没有量化内容",
  why: "目标里没有一个数量或标准，年底就说不清是否完成。",
  sources: ["财预88号", "公开的审核要求"],
  messages: {
    none: "绩效目标均为定性表述，建议写入主要任务数量或标准（如“完成邮寄约1.6万件”）。",
  },
  examples: { good: [{}], bad: [{ fields: { goals: "1.目标内容1：保障审判执行工作顺利进行，做好法律文书邮寄" } }] },
  *check({ table: { goalCell, goals } }) {
    const written = goals.filter((goal) => !isEmptyGoal(goal)).map(({ text }) => squeeze(text));
    const counts = (text: string): boolean => /\d/u.test(text.replace(UNCOUNTED, "")) || HAN_COUNT.test(text);
    if (goalCell && written.length > 0 && !written.some(counts)) yield { message: "none", at: goalCell.at };
  },
});
