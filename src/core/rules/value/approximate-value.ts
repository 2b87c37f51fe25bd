import { likelySigns } from "../../edits/likely-signs";
import { isSplit, shownTarget, targetEdit } from "../../edits/target-edits";
import { withSign } from "../../target/target-signs";
import { defineRule } from "../../lint/rule";

const APPROXIMATE = /大约|大概|约为|将近|接近|左右|上下|约|近(?=[\d零一二两三四五六七八九十百千])|(?<=[\d百千万亿十])[余多]|几乎/gu;

export const approximateValue = defineRule({
  id: "approximate-value",
  family: "value",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "约数",
  why: "“约”“左右”“余”没有界限，完成多少算达标说不清。",
  sources: [{ from: "公开的审核意见", what: "指标值模糊" }],
  messages: { approximate: "“{value}”是约数，不便考核，请写出确定的数值，如“{fix}”。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "全年参训人数", target: "100余人" }] }],
  },
  *check({ table, indicator }) {
    const { op, flags } = indicator.value;
    if (!flags.includes("approx")) return;
    const exact = indicator.target.text.replace(APPROXIMATE, "");
    const fix = op === null && !isSplit(indicator) ? withSign(exact, likelySigns(indicator)[0] ?? "≥") : exact;
    const fixes =
      exact === indicator.target.text
        ? []
        : [{ safety: "review", label: `改为“${fix}”`, edits: [targetEdit(table.sheet, indicator, fix)] } as const];
    yield { message: "approximate", data: { value: shownTarget(indicator), fix }, at: indicator.target.at, fixes };
  },
});
