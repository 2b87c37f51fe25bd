import { defineRule } from "../../lint/rule";
import type { Indicator } from "../../table/model/target-table";
import { unitEdits, unitField, writtenUnit } from "../parts/unit-edits";
import { measureOf } from "../../target/measure-of";

/** Percent signs are the matter of percent-alias, M and 方 of unit-ambiguous; m alone is the metre. */
const variantOf = ({ value }: Indicator): { readonly from: string; readonly to: string } | undefined => {
  const { flags } = value;
  const { unit, unitText, dim } = measureOf(value) ?? {};
  if (!flags.includes("unit-alias") || !unit || !unitText || unit === unitText) return undefined;
  if (dim === undefined || dim === "ratio" || (flags.includes("unit-ambiguous") && unitText !== "m")) return undefined;
  return { from: unitText, to: unit };
};

export const unitScriptVariant = defineRule({
  id: "unit-script-variant",
  family: "value",
  scope: "indicator",
  severity: "info",
  fixes: "safe",
  title: "单位写法不统一",
  why: "同一个单位写成“㎡”“平米”“平方米”，汇总时会被当成不同单位。",
  sources: ["公开的目标表"],
  messages: { variant: "单位“{unit}”建议统一写为“{canon}”。" },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "全年参训人数", target: "≥30名" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "维修面积", description: "修缮的建筑面积", target: "≥400㎡" }] }],
  },
  *check({ table, indicator }) {
    const change = variantOf(indicator);
    if (!change) return;
    const edits = unitEdits(table.sheet, indicator, change);
    const fixes = edits.length > 0 ? [{ safety: "safe", label: `单位改为“${change.to}”`, edits } as const] : [];
    yield { message: "variant", data: { unit: writtenUnit(indicator, change.from), canon: change.to }, at: unitField(indicator).at, fixes };
  },
});
