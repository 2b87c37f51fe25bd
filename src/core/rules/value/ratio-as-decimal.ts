import { shownTarget, targetEdit } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { percentOfDecimal } from "./parts/decimal-ratio";

export const ratioAsDecimal = defineRule({
  id: "ratio-as-decimal",
  family: "value",
  scope: "indicator",
  severity: "warning",
  yieldsTo: ["excel-coerced-value"],
  fixes: "review",
  title: "比率写成小数",
  why: "“0.95”既可能是95%，也可能是0.95%，写成百分数才没有歧义。",
  sources: ["实务判断"],
  messages: { decimal: "“{name}”的“{value}”像是写成小数的比率，是否为“{pct}”？请改为百分数。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "合格数÷维修数×100%", target: "≥0.95" }] }],
  },
  *check({ table, indicator }) {
    const percent = percentOfDecimal(indicator);
    if (percent === undefined) return;
    const text = indicator.target.text.replace(/[\d０-９.．]+/u, `${percent}%`);
    yield {
      message: "decimal",
      data: { name: indicator.name.text, value: shownTarget(indicator), pct: text },
      at: indicator.target.at,
      fixes: [{ safety: "review", label: `改为“${text}”`, edits: [targetEdit(table.sheet, indicator, text)] }],
    };
  },
});
