import { isSatisfaction } from "../../table/model/is-satisfaction";
import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { isFull } from "../../target/measure-of";
import { isCeiling } from "./parts/flip-sign";

export const satisfaction100 = defineRule({
  id: "satisfaction-100",
  family: "direction",
  scope: "indicator",
  severity: "info",
  title: "满意度写100%",
  why: "只要有一份不满意的问卷就算没完成，100%的满意度通常难以实现。",
  sources: [{ from: "公开的目标表", what: "“社会满意度100%”" }],
  messages: { full: "满意度“{value}”通常难以实现，建议按以往调查结果填写，如“≥95%”。" },
  examples: {
    good: [{}],
    bad: [
      { rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "当事人满意度", description: "问卷满意率", target: "100%" }] },
    ],
  },
  *check({ indicator }) {
    const { value } = indicator;
    if (!isSatisfaction(indicator) || value.kind !== "quantity" || !isFull(value) || isCeiling(value)) return;
    yield { message: "full", data: { value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
