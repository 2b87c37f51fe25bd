import { defineRule } from "../../lint/rule";
import type { IndicatorKind } from "../../table/model/classification";
import type { NameReading } from "../../names/read-name";
import type { Matter } from "../../names/words";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import { placeRow } from "./parts/place-row";
import { level2NameFor } from "./parts/scheme-of";

const COUNTS: readonly string[] = ["数量", "次数", "场次", "期数", "件数", "份数", "个数", "篇数", "批次", "面积", "里程"];

const KIND: readonly (readonly [Matter, IndicatorKind])[] = [
  ["economic", "economic"],
  ["ecological", "ecological"],
  ["enduring", "sustainable"],
];

const kindByName = ({ matters }: NameReading): IndicatorKind => KIND.find(([matter]) => matters.has(matter))?.[1] ?? "social";

/** Works and areas are counted by what is done, people by what it brings them: 带动就业人数 stays an effect. */
const countsWork = ({ bare }: NameReading): boolean => COUNTS.some((ending) => bare.endsWith(ending));

export const benefitInOutput = defineRule({
  id: "benefit-in-output",
  family: "classification",
  scope: "indicator",
  severity: "info",
  fixes: "review",
  title: "效益写成产出",
  why: "带来的影响属于效益；放在产出里，产出任务和实际效果就分不清。",
  sources: [{ from: "公开的审核意见", what: "产出与效益混用" }],
  messages: { benefit: "“{name}”更像效益指标，建议移到效益指标。" },
  examples: {
    good: [
      {},
      {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "环境影响评价报告数量", description: "完成的环评报告份数", target: "≥2份" }],
      },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "带动就业影响程度", description: "对周边就业的带动", target: "≥5%" }] }],
  },
  *check(subject) {
    const { indicator, layout } = subject;
    const { named } = indicator;
    if (level1Of(indicator) !== "output" || kindOf(indicator) === "cost") return;
    if (!named.matters.has("effect") || countsWork(named)) return;
    const level2 = level2NameFor(layout, kindByName(named)) ?? "社会效益指标";
    yield {
      message: "benefit",
      data: { name: indicator.name.text },
      at: indicator.level2.at,
      fixes: placeRow(subject, indicator, { level1: "benefit", level2 }),
    };
  },
});
