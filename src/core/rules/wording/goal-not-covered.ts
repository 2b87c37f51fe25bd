import { defineRule } from "../../lint/rule";
import { level1Of } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { countedGoals, isEmptyGoal } from "../../edits/goal-lines";
import { shareStretch, shareWords } from "./parts/shared-words";

const textOf = ({ name, description }: Indicator): string => `${name.text}\n${description?.text ?? ""}`;

/** A goal about effects need not return among the outputs when an effect names it at this length. */
const NAMED_BY_EFFECT = 4;

export const goalNotCovered = defineRule({
  id: "goal-not-covered",
  family: "wording",
  scope: "table",
  severity: "warning",
  review: "指标科学性",
  title: "目标没有对应指标",
  why: "每条目标都应在产出指标里找到落点，否则年底无从说明这条目标完成了没有。",
  sources: [{ from: "财预88号", what: "目标与指标相关联" }],
  messages: { alone: "第{k}条目标在产出指标中没有对应内容，请补充产出指标或修改目标。" },
  examples: {
    good: [{}],
    bad: [{ fields: { goals: "1.目标内容1：保障公民权益，促进法治社会" } }],
  },
  *check({ table }) {
    const outputs = table.indicators.filter((row) => !["benefit", "satisfaction"].includes(level1Of(row) ?? ""));
    const effects = table.indicators.filter((row) => !outputs.includes(row));
    if (outputs.length === 0) return;
    for (const [index, goal] of countedGoals(table).entries()) {
      if (isEmptyGoal(goal) || outputs.some((row) => shareWords(goal.text, textOf(row)))) continue;
      if (goal.text.includes("满意") || effects.some((row) => shareStretch(goal.text, textOf(row), NAMED_BY_EFFECT))) continue;
      yield { message: "alone", data: { k: index + 1 }, at: goal.at };
    }
  },
});
