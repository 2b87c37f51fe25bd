import { meansMoreThanHundred } from "../parts/beyond-hundred";
import { shownTarget, signEdits } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { isFull } from "../../target/measure-of";

export const ratioLower100 = defineRule({
  id: "ratio-lower-100",
  family: "direction",
  scope: "indicator",
  severity: "info",
  fixes: "safe",
  title: "写成≥100%",
  why: "合格率这类比率最高只有100%，“≥100%”就是100%，直接写100%更清楚。",
  sources: [{ from: "公开的目标表", what: "“>=100%”" }],
  messages: { lower: "“{value}”等同于“100%”，请直接写“100%”。" },
  examples: {
    good: [
      {},
      {
        rows: [
          { level1: "效益指标", level2: "经济效益指标", name: "税收收入任务完成率", description: "实际收入÷任务数×100%", target: "≥100%" },
        ],
      },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "验收合格率", description: "合格数÷验收数×100%", target: "≥100%" }] }],
  },
  *check({ table, indicator }) {
    const { value, named } = indicator;
    if (value.kind !== "quantity" || value.op !== ">=" || !isFull(value) || value.flags.includes("op-conflict")) return;
    // 正向 in a column of its own is not a ≥ that the user wrote.
    if (value.opSource === "column" && !indicator.operator) return;
    if (meansMoreThanHundred(named) || (named.sure && named.wants === "less")) return;
    const fixes = [{ safety: "safe", label: "改为“100%”", edits: signEdits(table, indicator, "=") } as const];
    yield { message: "lower", data: { value: shownTarget(indicator) }, at: indicator.target.at, fixes };
  },
});
