import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { parentOf } from "../../table/model/classification";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { libraryAlternatives } from "../parts/library-alternative";
import { hasOwnRule, isInWords } from "./parts/qualitative-kind";

const isOutput = (indicator: Indicator): boolean => {
  const kind = kindOf(indicator);
  return (level1Of(indicator) ?? (kind ? parentOf(kind) : undefined)) === "output";
};

export const qualitativeInOutput = defineRule({
  id: "qualitative-in-output",
  family: "value",
  scope: "indicator",
  severity: "warning",
  group: "qualitative",
  review: "指标科学性",
  asksForMeasure: true,
  fixes: "review",
  title: "产出指标用定性值",
  why: "产出是做了多少、做得怎样，大多数得出来；用定性词，年底只能凭印象打分。",
  sources: ["财预101号", "公开的审核意见"],
  messages: { qualitative: "产出指标“{name}”用了定性值“{value}”，建议改为可计量的指标值。" },
  examples: {
    good: [{}, { rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "企业评价", target: "有所改善" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "安保服务水平", description: "安保服务情况", target: "有效保障" }] }],
  },
  *check(subject) {
    const { indicator } = subject;
    if (!isInWords(indicator) || !isOutput(indicator) || hasOwnRule(indicator)) return;
    yield {
      message: "qualitative",
      data: { name: indicator.name.text, value: shownTarget(indicator) },
      at: indicator.target.at,
      fixes: libraryAlternatives(subject),
    };
  },
});
