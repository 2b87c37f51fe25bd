import { shownTarget, targetEdit } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";

const TWO_NUMBERS = /^(\D*)(\d[\d,]*(?:\.\d+)?)(\D+)(\d[\d,]*(?:\.\d+)?)(\D*)$/u;

export const rangeReversed = defineRule({
  id: "range-reversed",
  family: "value",
  scope: "indicator",
  severity: "error",
  fixes: "safe",
  title: "区间上下限颠倒",
  why: "下限大于上限的区间没有任何数能达标。",
  sources: ["实务判断"],
  messages: { reversed: "“{value}”的下限大于上限，请把两个数对调或核实。" },
  examples: {
    good: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "维修点位数量", description: "全年维修点位", target: "10-15个" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "维修点位数量", description: "全年维修点位", target: "15-10个" }] }],
  },
  *check({ table, indicator }) {
    if (!indicator.value.flags.includes("range-reversed")) return;
    const text = indicator.target.text.replace(TWO_NUMBERS, "$1$4$3$2$5");
    const edits = text === indicator.target.text ? [] : [targetEdit(table.sheet, indicator, text)];
    const fixes = edits.length > 0 ? [{ safety: "safe", label: `改为“${text}”`, edits } as const] : [];
    yield { message: "reversed", data: { value: shownTarget(indicator) }, at: indicator.target.at, fixes };
  },
});
