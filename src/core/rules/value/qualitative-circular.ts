import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { Indicator } from "../../table/model/target-table";
import { hasOwnRule, wordsOf } from "./parts/qualitative-kind";

/** How much, without saying how much. */
const ADVERB =
  /有力|有效|持续|不断|进一步|显著|明显|大力|全面|切实|充分|逐步|逐渐|稳步|大幅度?|较大|较好|良好|得到|得以|有所|积极|深入|长期|稳定地|高效|优质|圆满|顺利|及时|有序|很好|非常|更加|予以|地|的|了/gu;

/** What remains of the words is only a piece of the name: 有效提高 of 提高单位安全性. */
const repeatsName = (indicator: Indicator): boolean => {
  const name = squeeze(indicator.name.text);
  const words = wordsOf(indicator);
  const rest = words.replace(ADVERB, "");
  return name.includes(words) || (rest.length >= 2 && name.includes(rest));
};

export const qualitativeCircular = defineRule({
  id: "qualitative-circular",
  family: "value",
  scope: "indicator",
  severity: "warning",
  group: "qualitative",
  review: "指标科学性",
  asksForMeasure: true,
  title: "定性值重复指标名",
  why: "指标值只是把名称再说一遍，没有给出做到什么程度。",
  sources: ["公开的审核意见", "实务判断"],
  messages: { circular: "“{value}”只是重复指标名称“{name}”，不是目标值，请量化或写出可以评判的等级。" },
  examples: {
    good: [{}, { rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "企业评价", target: "有所改善" }] }],
    bad: [
      { rows: [{ level1: "效益指标", level2: "社会效益指标", name: "提高单位安全性", description: "隐患整改情况", target: "有效提高" }] },
    ],
  },
  *check({ indicator }) {
    if (indicator.value.kind !== "qualitative" || hasOwnRule(indicator) || !repeatsName(indicator)) return;
    yield { message: "circular", data: { value: shownTarget(indicator), name: indicator.name.text }, at: indicator.target.at };
  },
});
