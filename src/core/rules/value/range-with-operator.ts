import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";

export const rangeWithOperator = defineRule({
  id: "range-with-operator",
  family: "value",
  scope: "indicator",
  severity: "warning",
  title: "区间又带符号",
  why: "区间本身已有上下限，再加≥或≤就不知道以哪个数为准。",
  sources: ["实务判断"],
  messages: { both: "“{value}”既是区间又带比较符号，请只保留一种写法。" },
  examples: {
    good: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "维修点位数量", description: "全年维修点位", target: "10-15个" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "维修点位数量", description: "全年维修点位", target: "≥10-15个" }] }],
  },
  *check({ indicator }) {
    if (!indicator.value.flags.includes("range-with-op")) return;
    yield { message: "both", data: { value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
