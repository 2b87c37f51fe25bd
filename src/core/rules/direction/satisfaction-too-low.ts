import { isSatisfaction } from "../../table/model/is-satisfaction";
import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { percent } from "../../lint/rule-option";
import { isCeiling } from "./parts/flip-sign";

export const satisfactionTooLow = defineRule({
  id: "satisfaction-too-low",
  family: "direction",
  scope: "indicator",
  severity: "warning",
  options: { minSatisfaction: percent(80) },
  title: "满意度目标偏低",
  why: "公开的目标表里满意度多在85%至95%，定得过低就失去了督促改进的作用。",
  sources: [{ from: "公开的目标表", what: "常见85%—95%" }, "实务判断"],
  messages: { low: "满意度目标“{value}”偏低（低于{bar}%），请核实或提高。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "效益指标", level2: "社会效益指标", name: "不满意率", description: "不满意份数÷有效份数×100%", target: "≤5%" }] },
    ],
    bad: [
      { rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "当事人满意度", description: "问卷满意率", target: "≥60%" }] },
    ],
  },
  *check({ indicator }, { minSatisfaction: bar }) {
    const { value } = indicator;
    if (!isSatisfaction(indicator) || value.kind !== "quantity" || value.unit !== "%" || isCeiling(value)) return;
    // A growth of satisfaction is a few percent, so the floor does not apply to it.
    if (value.amount >= bar || indicator.named.matters.has("raise")) return;
    yield { message: "low", data: { value: shownTarget(indicator), bar }, at: indicator.target.at };
  },
});
