import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import { isBenefit, isClassified, standsUnder } from "../../table/model/stands-under";

export const satisfactionAsBenefit = defineRule({
  id: "satisfaction-as-benefit",
  family: "classification",
  scope: "table",
  severity: "info",
  title: "用满意度代替效益",
  why: "服务对象满意不等于资金有效果，两者要分别设置指标。",
  sources: ["公开的审核意见"],
  messages: { instead: "本表有满意度而没有任何效益指标，不能以满意度代替效益，请补充效益指标。" },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" },
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "诉讼当事人满意度",
            description: "满意份数÷有效份数×100%",
            target: "≥90%",
          },
        ],
      },
    ],
  },
  *check({ table }) {
    const { indicators } = table;
    if (!isClassified(table)) return;
    const first = indicators.find((row) => standsUnder(row) === "satisfaction" || kindOf(row) === "satisfaction");
    // Rows whose classification is not readable may be benefits.
    if (!first || indicators.some((row) => isBenefit(row) || standsUnder(row) === "benefit" || standsUnder(row) === undefined)) return;
    yield { message: "instead", at: first.level1.at, indicator: first.number };
  },
});
