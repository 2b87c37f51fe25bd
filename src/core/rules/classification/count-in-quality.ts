import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import { placeRow } from "./parts/place-row";
import { dimensionOf } from "../../target/measure-of";

const COUNTS: readonly string[] = ["人数", "人次", "次数", "场次", "数量", "个数", "件数", "台数"];

export const countInQuality = defineRule({
  id: "count-in-quality",
  family: "classification",
  scope: "indicator",
  severity: "info",
  fixes: "review",
  title: "质量指标写成数量",
  why: "做了多少是数量，做得好不好才是质量；用次数充当质量，质量其实没有考核。",
  sources: ["财预88号"],
  messages: { count: "“{name}”更像数量指标，建议归入数量指标，质量指标另写合格率、准确率等。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "质量指标", name: "安检漏检起数", description: "经查实的漏检起数", target: "≤0起" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "巡查次数", description: "全年巡查次数", target: "≥12次" }] }],
  },
  *check(subject) {
    const { indicator } = subject;
    const { matters, bare, wants, sure } = indicator.named;
    if (kindOf(indicator) !== "quality" || !COUNTS.some((ending) => bare.endsWith(ending)) || dimensionOf(indicator.value) === "ratio")
      return;
    // A count of faults or of what passed does say how well the work is done.
    if (matters.has("fault") || matters.has("merit") || matters.has("rank") || (sure && wants === "less")) return;
    yield {
      message: "count",
      data: { name: indicator.name.text },
      at: indicator.level2.at,
      fixes: placeRow(subject, indicator, { level1: "output", level2: "数量指标" }),
    };
  },
});
