import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { level1Of } from "../../table/model/indicator-kind";

/** Shorter names are found in a goal by chance. */
const SHORTEST = 6;
const bare = (text: string): string => squeeze(text).replace(/\p{P}/gu, "");

export const benefitCopiesGoal = defineRule({
  id: "benefit-copies-goal",
  family: "wording",
  scope: "indicator",
  severity: "info",
  review: "指标科学性",
  title: "效益指标照抄目标",
  why: "指标是目标的细化，照抄原话等于没有细化。",
  sources: ["财预88号"],
  messages: { copied: "“{name}”照抄绩效目标原文，未细化，请改为可衡量的效果。" },
  examples: {
    good: [{}],
    bad: [
      {
        fields: { goals: "1.目标内容1：完成邮寄约16000件，保障审判工作顺利进行" },
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "保障审判工作顺利进行", description: "未因保障影响审判", target: "有力保障" },
        ],
      },
    ],
  },
  *check({ table, indicator }) {
    const { name } = indicator;
    const text = bare(name.text);
    // A name that ends in a measure (安全隐患消除率) refines the goal and does not copy it.
    if (level1Of(indicator) !== "benefit" || text.length < SHORTEST || indicator.named.end.measure) return;
    const goal = table.goals.find((candidate) => bare(candidate.text).includes(text));
    if (goal) yield { message: "copied", data: { name: name.text }, at: name.at, related: [{ sheet: table.sheet, at: goal.at }] };
  },
});
