import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { vagueDeadline } from "./parts/vague-deadline";

export const referenceValue = defineRule({
  id: "reference-value",
  family: "value",
  scope: "indicator",
  severity: "warning",
  title: "指标值是引用或套话",
  why: "“按规定”“符合要求”把标准推给别处，本表没有可考核的数。",
  sources: [{ from: "公开的目标表", what: "“不超预算”“按质按量完成”" }],
  messages: { reference: "“{value}”没有可考核的标准，请写出具体数值。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "成本指标", name: "维修成本", description: "全年维修支出", target: "不超预算" }] }],
  },
  *check({ indicator }) {
    // `date-vague` reports 按计划 in a timeliness row; it is not reported twice.
    if (indicator.value.kind !== "reference" || vagueDeadline(indicator) !== undefined) return;
    yield { message: "reference", data: { value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
