import { shownTarget, signedTarget, signEdits } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";

export const operatorStrict = defineRule({
  id: "operator-strict",
  family: "value",
  scope: "indicator",
  severity: "info",
  fixes: "review",
  title: "用了严格不等号",
  why: "“>92%”时恰好完成92%算不算达标，会有争议。",
  sources: [{ from: "公开的目标表", what: "“>92%”" }],
  messages: { strict: "“{value}”用了严格不等号，恰好等于时是否达标有争议，建议写为“{fix}”。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "合格数÷维修数×100%", target: ">92%" }] }],
  },
  *check({ table, indicator }) {
    const { kind, op, flags } = indicator.value;
    if (kind !== "quantity" || (op !== ">" && op !== "<") || flags.includes("op-conflict")) return;
    const sign = op === ">" ? "≥" : "≤";
    const fix = signedTarget(indicator, sign);
    const fixes = [{ safety: "review", label: `改为“${fix}”`, edits: signEdits(table, indicator, sign) } as const];
    yield { message: "strict", data: { value: shownTarget(indicator), fix }, at: (indicator.operator ?? indicator.target).at, fixes };
  },
});
