import { shownTarget, signedTarget, signEdits } from "../../edits/target-edits";
import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import type { Indicator, TargetTable } from "../../table/model/target-table";
import { repeatsSigns } from "./parts/operator-spelling";

/** Signs of one direction can be reduced to one; opposite ones only their author can resolve. */
const fixesOf = (table: TargetTable, indicator: Indicator): readonly Fix[] => {
  const { op, flags } = indicator.value;
  if (flags.includes("op-conflict") && !flags.includes("op-multiple")) return [];
  const sign = op === ">=" || op === ">" ? "≥" : op === "<=" || op === "<" ? "≤" : undefined;
  return sign ? [{ safety: "review", label: `改为“${signedTarget(indicator, sign)}”`, edits: signEdits(table, indicator, sign) }] : [];
};

export const operatorConflict = defineRule({
  id: "operator-conflict",
  family: "value",
  scope: "indicator",
  severity: "error",
  fixes: "review",
  title: "符号重复或矛盾",
  why: "一个指标值只能有一个比较方向，“≥…以下”无法判断达标与否。",
  sources: ["实务判断"],
  messages: { conflict: "“{value}”的比较符号重复或矛盾，请只保留一个。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "成本指标", name: "维修成本", description: "全年维修支出", target: "控制在15万元以内" }] },
    ],
    bad: [
      { rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "合格数÷维修数×100%", target: "≥95%以上" }] },
    ],
  },
  *check({ table, indicator }) {
    if (!repeatsSigns(indicator)) return;
    yield { message: "conflict", data: { value: shownTarget(indicator) }, at: indicator.target.at, fixes: fixesOf(table, indicator) };
  },
});
