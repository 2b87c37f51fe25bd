import { isClearlyNegative } from "../../names/name-direction";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { kindOf } from "../../table/model/indicator-kind";
import { placeRow } from "./parts/place-row";
import { dimensionOf } from "../../target/measure-of";

const COUNT_NAME = /(?:人数|人次|次数|场次|数量|个数|件数|台数)(?:\([^()]*\))?$/u;
/** Counts that say how well the work is done: what went wrong, and what passed. */
const QUALITY_COUNT =
  /事故|故障|投诉|差错|错误|事件|漏|违|失误|缺陷|问题|返工|返修|退回|合格|达标|优秀|优良|优质|获奖|奖|通过|先进|认证|有效|高级|持证|表彰|示范|精品|论文|刊物|专利|省级|国家级|高水平|核心|采纳|零/u;

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
    const name = squeeze(indicator.name.text);
    if (kindOf(indicator) !== "quality" || !COUNT_NAME.test(name) || QUALITY_COUNT.test(name) || isClearlyNegative(name)) return;
    if (dimensionOf(indicator.value) === "ratio") return;
    yield {
      message: "count",
      data: { name: indicator.name.text },
      at: indicator.level2.at,
      fixes: placeRow(subject, indicator, { level1: "output", level2: "数量指标" }),
    };
  },
});
