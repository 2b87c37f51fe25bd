import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { dimensionOf } from "../../target/measure-of";

const FITTING: readonly string[] = ["ratio", "score"];
const IN_WORDS: readonly string[] = ["qualitative", "grade", "date", "period"];

const isSatisfactionRow = (indicator: Indicator): boolean => level1Of(indicator) === "satisfaction" || kindOf(indicator) === "satisfaction";

/** Complaints under 满意度指标 may be counted; how satisfied people are may not. */
const isNoShare = ({ named: { matters }, value }: Indicator): boolean => {
  if (IN_WORDS.includes(value.kind)) return true;
  const dim = dimensionOf(value);
  if (dim === undefined || FITTING.includes(dim) || value.flags.includes("unit-ambiguous")) return false;
  return matters.has("satisfaction") && !matters.has("dissatisfaction");
};

export const satisfactionNotRatio = defineRule({
  id: "satisfaction-not-ratio",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  yieldsTo: ["value-placeholder"],
  title: "满意度不是百分比",
  why: "“满意”没有刻度，无法判断多少人满意才算完成。",
  sources: ["财预101号"],
  messages: { ratio: "满意度应填百分比，“{value}”无法考核，请改为如“≥90%”。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "学员满意度", description: "问卷平均分", target: "≥90分" }] },
    ],
    bad: [{ rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "问卷结果", target: "满意" }] }],
  },
  *check({ indicator }) {
    if (!isSatisfactionRow(indicator) || indicator.named.matters.has("survey") || !isNoShare(indicator)) return;
    yield { message: "ratio", data: { value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
