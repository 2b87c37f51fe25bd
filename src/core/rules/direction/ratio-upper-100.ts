import { rewriteTarget, shownTarget, signEdits } from "../../edits/target-edits";
import { withSign } from "../../target/target-signs";
import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator, TargetTable } from "../../table/model/target-table";
import { isFull } from "../../target/measure-of";
import { isCeiling } from "./parts/flip-sign";

/** What strictness the reader means is theirs to choose (handbook 7 #2). */
const fixesOf = (table: TargetTable, indicator: Indicator): readonly Fix[] => {
  const lower = rewriteTarget(table.sheet, indicator, withSign(indicator.target.text.replace("100", "95"), "≥"));
  const candidates = [
    { safety: "review", label: "改为“100%”", edits: signEdits(table, indicator, "=") },
    { safety: "review", label: "改为“≥95%”", edits: lower },
  ] as const;
  return candidates.filter(({ edits }) => edits.length > 0);
};

export const ratioUpper100 = defineRule({
  id: "ratio-upper-100",
  family: "direction",
  scope: "indicator",
  severity: "error",
  group: "direction",
  fixes: "review",
  title: "比率写成≤100%",
  why: "合格率、及时率永远不会超过100%，“≤100%”做成什么样都算达标。",
  sources: ["财预101号", "实务判断"],
  messages: { always: "“{value}”恒成立，没有约束力，“{name}”应写“≥”或“100%”。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "成本指标", name: "成本控制率", description: "实际成本÷预算成本×100%", target: "≤100%" }] },
    ],
    bad: [
      {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "救助资金发放及时率",
            description: "10个工作日内发放的人数÷救助人数×100%",
            target: "≤100%",
          },
        ],
      },
    ],
  },
  *check({ table, indicator }) {
    const { value } = indicator;
    const name = indicator.name.text;
    const { wants, sure } = indicator.named;
    if (!isCeiling(value) || !isFull(value)) return;
    if (kindOf(indicator) === "cost" || !sure || wants !== "more") return;
    yield { message: "always", data: { value: shownTarget(indicator), name }, at: indicator.target.at, fixes: fixesOf(table, indicator) };
  },
});
