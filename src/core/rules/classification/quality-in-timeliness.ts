import { mattersIn } from "../../names/words-in";
import { squeeze } from "../../sheet/clean-text";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import { placeRow } from "./parts/place-row";
import { dimensionOf } from "../../target/measure-of";

const TIME_KINDS: readonly string[] = ["date", "period"];

export const qualityInTimeliness = defineRule({
  id: "quality-in-timeliness",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "质量指标写成时效指标",
  why: "合格、准确说的是好坏，不是快慢；归错类，时效方面其实没有考核。",
  sources: ["财预88号", "财预101号"],
  messages: { quality: "“{name}”反映质量水平，应归入质量指标，请把二级指标改为“质量指标”。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "时效指标", name: "竣工验收时间", description: "竣工验收日期", target: "10月31日前" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "时效指标", name: "验收合格率", description: "合格数÷验收数×100%", target: "100%" }] }],
  },
  *check(subject) {
    const { indicator } = subject;
    const { name, value, named } = indicator;
    if (kindOf(indicator) !== "timeliness" || !named.matters.has("sound")) return;
    if (named.matters.has("punctual") || named.matters.has("time")) return;
    // A date as target (竣工验收 10月31日前) makes the row one of timeliness.
    if (TIME_KINDS.includes(value.kind) || dimensionOf(value) === "duration" || mattersIn(squeeze(value.raw)).has("punctual")) return;
    yield {
      message: "quality",
      data: { name: name.text },
      at: indicator.level2.at,
      fixes: placeRow(subject, indicator, { level1: "output", level2: "质量指标" }),
    };
  },
});
