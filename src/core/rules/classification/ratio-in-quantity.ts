import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { placeRow } from "./parts/place-row";
import { dimensionOf, measureOf } from "../../target/measure-of";

const isRatio = ({ value }: Indicator): boolean => dimensionOf(value) === "ratio";

/** A ratio by its name alone: only where the target does not count something after all. */
const namesRatio = ({ named: { end }, value }: Indicator): boolean =>
  end.share && end.ending.endsWith("率") && value.kind !== "placeholder" && value.kind !== "empty" && measureOf(value)?.unit === undefined;

export const ratioInQuantity = defineRule({
  id: "ratio-in-quantity",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "数量指标写成比率",
  why: "数量指标要让人看到做了多少，“100%”看不出任务量。",
  sources: [{ from: "公开的目标表", what: "数量指标“覆盖率100%”“课时比例70%”" }],
  messages: {
    value: "数量指标应填数量，“{value}”是比率，请改填数量或归入质量指标。",
    name: "数量指标应填数量，“{name}”是比率，请改为数量或归入质量指标。",
  },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "数量指标", name: "巡查频率", description: "每周巡查次数", target: "≥2次/周" }] }],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "学校改造覆盖率", description: "改造学校数÷应改造学校数×100%", target: "100%" },
        ],
      },
    ],
  },
  *check(subject) {
    const { indicator } = subject;
    if (kindOf(indicator) !== "quantity" || (!isRatio(indicator) && !namesRatio(indicator))) return;
    const fixes = placeRow(subject, indicator, { level1: "output", level2: "质量指标" });
    const at = { at: indicator.level2.at, fixes };
    if (isRatio(indicator)) yield { message: "value", data: { value: shownTarget(indicator) }, ...at };
    else yield { message: "name", data: { name: indicator.name.text }, ...at };
  },
});
