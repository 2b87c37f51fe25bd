import { isSplit, targetEdit } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { isFull } from "../../target/measure-of";

export const operatorMissing100 = defineRule({
  id: "operator-missing-100",
  family: "value",
  scope: "indicator",
  severity: "info",
  runs: "on-request",
  fixes: "review",
  title: "100%未写符号",
  why: "裸写的100%通常理解为等于100%，写出符号口径更明确。",
  sources: ["实务判断"],
  messages: { bare: "“{value}”没有写符号，可写为“=100%”以明确口径。" },
  examples: {
    good: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "验收合格率", description: "合格数÷验收数×100%", target: "≥95%" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "验收合格率", description: "合格数÷验收数×100%", target: "100%" }] }],
  },
  *check({ table, indicator }) {
    const { value } = indicator;
    if (value.kind !== "quantity" || value.op !== null || !isFull(value)) return;
    const fix = { safety: "review", label: "改为“=100%”（写成文本）", edits: [targetEdit(table.sheet, indicator, "=100%")] } as const;
    yield { message: "bare", data: { value: indicator.target.text }, at: indicator.target.at, fixes: isSplit(indicator) ? [] : [fix] };
  },
});
