import { defineRule } from "../../lint/rule";
import type { NameReading } from "../../names/read-name";
import { level1Of } from "../../table/model/indicator-kind";
import { placeRow } from "./parts/place-row";
import { dimensionOf } from "../../target/measure-of";

const isOutput = ({ matters, wants, sure }: NameReading): boolean => {
  if (sure && wants === "less") return false;
  if (matters.has("done-rate")) return !matters.has("world-state");
  if (matters.has("reach")) return false;
  return matters.has("purchase") ? !matters.has("reduction") : matters.has("counted") && matters.has("work");
};

export const outputInBenefit = defineRule({
  id: "output-in-benefit",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "产出写成效益",
  why: "效益要说花钱带来了什么变化；写成办了多少场、买了多少台，效果没有考核。",
  sources: [{ from: "公开的审核意见", what: "产出与效益混用" }],
  messages: { output: "“{name}”属于产出，不反映效果，请移到产出指标，效益指标改写带来的变化。" },
  examples: {
    good: [
      {},
      {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "带动就业人数", description: "项目带动新增就业人数", target: "≥50人" }],
      },
    ],
    bad: [{ rows: [{ level1: "效益指标", level2: "社会效益指标", name: "培训人数", description: "全年培训人数", target: "≥120人" }] }],
  },
  *check(subject) {
    const { indicator } = subject;
    const { named } = indicator;
    if (level1Of(indicator) !== "benefit" || named.matters.has("satisfaction") || !isOutput(named)) return;
    const level2 = dimensionOf(indicator.value) === "ratio" || named.matters.has("done-rate") ? "质量指标" : "数量指标";
    yield {
      message: "output",
      data: { name: indicator.name.text },
      at: indicator.level2.at,
      fixes: placeRow(subject, indicator, { level1: "output", level2 }),
    };
  },
});
