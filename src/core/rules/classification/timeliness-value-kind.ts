import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { isQuantityOrRange } from "../../target/measure-of";
import type { Measure } from "../../target/target-value";

/** Durations and ratios fit; money is told by money-outside-cost; 分 may be minutes. */
const FITTING: readonly string[] = ["duration", "ratio", "pp", "money", "unitPrice", "score"];
const PER_TIME = /年|季|月|周|天|日|时|期/u;

/** 2次/月 says how often, which is timeliness too; people and things do not come in time. */
const isFrequency = ({ dim, per }: Measure): boolean => dim === "times" && per !== undefined && PER_TIME.test(per);

const isOtherThanTime = ({ value, named }: Indicator): boolean => {
  if (!isQuantityOrRange(value) || value.dim === undefined || FITTING.includes(value.dim)) return false;
  return !isFrequency(value) && !named.matters.has("frequency") && !value.flags.includes("unit-ambiguous");
};

export const timelinessValueKind = defineRule({
  id: "timeliness-value-kind",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  yieldsTo: ["value-placeholder", "excel-coerced-value"],
  title: "时效指标值不是时间",
  why: "时效指标考核快慢，个数、人数看不出是否按时。",
  sources: ["财预101号"],
  messages: { kind: "时效指标应填时间或及时率，“{value}”不是时间，请改填期限、时长或及时率。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "时效指标", name: "系统上线时间", description: "验收上线日期", target: "10月31日前" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "时效指标", name: "按时发放补助", description: "按时发放", target: "≥1人/年" }] }],
  },
  *check({ indicator }) {
    if (kindOf(indicator) !== "timeliness" || !isOtherThanTime(indicator)) return;
    yield { message: "kind", data: { value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
