import { defineRule } from "../../lint/rule";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import { placeRow } from "./parts/place-row";

export const satisfactionMisplaced = defineRule({
  id: "satisfaction-misplaced",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "满意度放错位置",
  why: "满意度单独计分；放在产出或效益里，会代替真正的产出和效果。",
  sources: [{ from: "公开的目标表", what: "社会效益写“满意程度”" }],
  messages: { misplaced: "“{name}”是满意度，应放在“满意度指标”下，请移动本行。" },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "数量指标", name: "满意度调查次数", description: "全年调查次数", target: "≥2次" }] }],
    bad: [
      { rows: [{ level1: "效益指标", level2: "社会效益指标", name: "市民满意程度", description: "问卷中满意的比例", target: "≥85%" }] },
    ],
  },
  *check(subject) {
    const { indicator } = subject;
    const { text } = indicator.name;
    const { matters } = indicator.named;
    const level1 = level1Of(indicator);
    // `level2-wrong-parent` reports the row when its 二级指标 is 服务对象满意度指标.
    if (!matters.has("satisfaction") || kindOf(indicator) === "satisfaction" || !level1 || level1 === "satisfaction" || level1 === "input")
      return;
    if (matters.has("survey")) return;
    yield {
      message: "misplaced",
      data: { name: text },
      at: indicator.level2.at,
      fixes: placeRow(subject, indicator, { level1: "satisfaction", level2: "服务对象满意度指标" }),
    };
  },
});
