import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import { placeRow } from "./parts/place-row";

export const timelinessInQuality = defineRule({
  id: "timeliness-in-quality",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "时效指标写成质量指标",
  why: "及时、按期说的是快慢，不是好坏；归错类，质量方面其实没有考核。",
  sources: ["财预88号", "财预101号"],
  messages: { timeliness: "“{name}”反映及时程度，应归入时效指标，请把二级指标改为“时效指标”。" },
  examples: {
    good: [
      {},
      {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "及时邮寄率", description: "2日内寄出件数÷应寄件数×100%", target: "≥95%" }],
      },
    ],
    bad: [
      {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "及时邮寄率", description: "2日内寄出件数÷应寄件数×100%", target: "≥95%" }],
      },
    ],
  },
  *check(subject) {
    const { indicator, table } = subject;
    const { matters } = indicator.named;
    // 及时准确率 speaks of both, so either place is right.
    if (kindOf(indicator) !== "quality" || !matters.has("punctual") || matters.has("sound")) return;
    const last = table.indicators.filter((other) => kindOf(other) === "quality").length === 1;
    yield {
      message: "timeliness",
      data: { name: indicator.name.text },
      at: indicator.level2.at,
      fixes: placeRow(subject, indicator, { level1: "output", level2: "时效指标" }, last ? "（本表将没有质量指标，请另补一条）" : ""),
    };
  },
});
