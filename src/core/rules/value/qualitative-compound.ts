import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { hasOwnRule, wordsOf } from "./parts/qualitative-kind";

/** 优、良、中、差 lists the grades of one scale. */
const SCALE = /^[(（]?(?:优秀?|良好?|中等?|差|较差|好|较好|一般|合格|不合格|达标|不达标|高|低|是|否|[、/，,；;])+[)）]?$/u;

export const qualitativeCompound = defineRule({
  id: "qualitative-compound",
  family: "value",
  scope: "indicator",
  severity: "info",
  group: "qualitative",
  review: "指标科学性",
  asksForMeasure: true,
  title: "定性值含多个要点",
  why: "几个要点各完成一部分时，一条指标没法打分。",
  sources: ["财预101号", "实务判断"],
  messages: { compound: "“{value}”写了多个要点，建议拆成几条指标，一条只考核一件事。" },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "审判工作运行",
            description: "审判运行情况",
            target: "促进审判任务完成，提升办案效率",
          },
        ],
      },
    ],
  },
  *check({ indicator }) {
    const words = wordsOf(indicator);
    if (indicator.value.kind !== "qualitative" || hasOwnRule(indicator)) return;
    if (!/[，,、；;。\n]/u.test(words) || SCALE.test(words)) return;
    yield { message: "compound", data: { value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
