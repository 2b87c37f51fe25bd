import { likelySigns } from "../../edits/likely-signs";
import { rewriteTarget, shownTarget } from "../../edits/target-edits";
import type { Sign } from "../../target/target-signs";
import { defineRule } from "../../lint/rule";
import type { Indicator } from "../../table/model/target-table";
import type { Operator, SentenceTarget } from "../../target/target-value";
import { fullUnit } from "../../target/measure-of";

const SIGN: Partial<Record<Operator, Sign>> = { ">=": "≥", ">": "≥", "<=": "≤", "<": "≤", "=": "=" };

/** The quantity inside the sentence, written as a target: 至少全年完成2次宣传 → ≥2次. */
const rewritten = (indicator: Indicator, { extracted }: SentenceTarget): string | undefined => {
  if (extracted.kind !== "quantity") return undefined;
  const known = extracted.op ? SIGN[extracted.op] : undefined;
  const unit = fullUnit(extracted);
  const sign = known ?? (extracted.amount === 100 && unit === "%" ? "=" : (likelySigns(indicator)[0] ?? "≥"));
  return `${sign === "=" ? "" : sign}${extracted.amount}${unit}`;
};

export const valueSentence = defineRule({
  id: "value-sentence",
  family: "value",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "指标值写成句子",
  why: "句子里的数量要靠读的人自己找，写成“符号+数值+单位”才能直接对照完成值。",
  sources: [{ from: "公开的自评表", what: "“至少全年完成2次宣传”" }],
  messages: {
    rewrite: "指标值“{value}”写成了句子，建议改为“{fix}”。",
    plain: "指标值“{value}”写成了句子，请改为“符号+数值+单位”。",
  },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "宣传活动次数", description: "全年宣传次数", target: "至少全年完成2次宣传" },
        ],
      },
    ],
  },
  *check({ table, indicator }) {
    if (indicator.value.kind !== "sentence") return;
    const value = shownTarget(indicator);
    const fix = rewritten(indicator, indicator.value);
    if (fix === undefined) {
      yield { message: "plain", data: { value }, at: indicator.target.at };
      return;
    }
    const edits = rewriteTarget(table.sheet, indicator, fix);
    const fixes = edits.length > 0 ? [{ safety: "review", label: `改为“${fix}”`, edits } as const] : [];
    yield { message: "rewrite", data: { value, fix }, at: indicator.target.at, fixes };
  },
});
