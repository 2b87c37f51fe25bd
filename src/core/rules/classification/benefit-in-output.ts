import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { IndicatorKind } from "../../table/model/classification";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import { placeRow } from "./parts/place-row";
import { level2NameFor } from "./parts/scheme-of";

const EFFECT = /影响|效益|促进|带动|辐射/u;
/** The same words as the subject of the work itself. */
const SUBJECT =
  /影响(?:评价|评估|报告|分析|调查)|环境影响|社会影响评|(?:不|受|未|无)影响|影响(?:正常|工作|使用|通行|教学|办公)|效益(?:评价|评估|分析|审计|工资|测算)|促进(?:会|中心|法|条例|项目|活动|月|周|资金|处|局)|[费就生发]促进|带动(?:机|轮)|辐射(?:环境|监测|安全|防护|源|检测|事故|工作|管理|水平|剂量)|(?:电离|电磁|核)辐射/u;
const COUNT_NAME = /(?:数量|次数|场次|期数|件数|份数|个数|篇数|批次|面积|里程)$/u;

const KIND: readonly (readonly [RegExp, IndicatorKind])[] = [
  [/经济|增收|税收|收入|产值|利润/u, "economic"],
  [/生态|环境|环保|节能|减排/u, "ecological"],
  [/持续|长期|长效/u, "sustainable"],
];

const kindByName = (name: string): IndicatorKind => KIND.find(([word]) => word.test(name))?.[1] ?? "social";

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
    const name = squeeze(indicator.name.text);
    if (level1Of(indicator) !== "output" || kindOf(indicator) === "cost") return;
    if (!EFFECT.test(name) || SUBJECT.test(name) || COUNT_NAME.test(name)) return;
    const level2 = level2NameFor(layout, kindByName(name)) ?? "社会效益指标";
    yield {
      message: "benefit",
      data: { name: indicator.name.text },
      at: indicator.level2.at,
      fixes: placeRow(subject, indicator, { level1: "benefit", level2 }),
    };
  },
});
