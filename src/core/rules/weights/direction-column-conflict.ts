import { signEdits } from "../../edits/target-edits";
import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule, type IndicatorSubject } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { Indicator } from "../../table/model/target-table";

type Direction = ">=" | "<=";

const POSITIVE = /^正向?(?:指标)?$/u;
const NEGATIVE = /^(?:反向?|负向|逆向)(?:指标)?$/u;

const directionOf = (text: string): Direction | undefined => {
  const bare = squeeze(text);
  if (POSITIVE.test(bare)) return ">=";
  return NEGATIVE.test(bare) ? "<=" : undefined;
};

/** The direction of the written sign; `=` and 区间 have none, and a sign taken from the column itself cannot contradict it. */
const signOf = ({ value, operator }: Indicator): Direction | undefined => {
  if (value.opSource === "column" && (operator === undefined || directionOf(operator.text) !== undefined)) return undefined;
  if (value.op === ">=" || value.op === ">") return ">=";
  return value.op === "<=" || value.op === "<" ? "<=" : undefined;
};

const DUE: Readonly<Record<"more" | "less", Direction>> = { more: ">=", less: "<=" };

const fixesOf = ({ table, indicator }: IndicatorSubject, sign: Direction): readonly Fix[] => {
  const { direction, named } = indicator;
  if (!direction) return [];
  const text = sign === ">=" ? "正向" : "反向";
  const written = /指标$/u.test(squeeze(direction.text)) ? `${text}指标` : text;
  const due = named.wants && DUE[named.wants];
  const column: Fix = {
    safety: due === sign ? "safe" : "review",
    label: `指标方向改为“${written}”`,
    edits: [fieldEdit(table.sheet, direction, written)],
  };
  if (due === undefined || due === sign) return [column];
  const turned = due === ">=" ? "≥" : "≤";
  const edits = signEdits(table, indicator, turned);
  return edits.length === 0 ? [column] : [{ safety: "review", label: `符号改为“${turned}”`, edits }, column];
};

export const directionColumnConflict = defineRule({
  id: "direction-column-conflict",
  family: "weights",
  scope: "indicator",
  severity: "error",
  runs: { column: "direction" },
  fixes: "both",
  title: "方向列与符号矛盾",
  why: "正向指标越高越好，配“≤”就成了越低越好，自评时无法计分。",
  sources: [{ from: "公开的目标表", what: "一体化系统导出，有指标方向列" }],
  messages: { conflict: "“{name}”的指标方向“{direction}”与符号“{sign}”矛盾，请改正其中之一。" },
  examples: {
    good: [
      {},
      {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "验收合格率", operator: "≥", target: "95", unit: "%", direction: "正向" },
          { level1: "", level2: "成本指标", name: "维修总成本", operator: "≤", target: "20", unit: "万元", direction: "反向" },
        ],
      },
    ],
    bad: [
      { rows: [{ level1: "产出指标", level2: "质量指标", name: "验收合格率", operator: "≥", target: "95", unit: "%", direction: "反向" }] },
    ],
  },
  *check(subject) {
    const { indicator } = subject;
    const { direction } = indicator;
    const [stated, sign] = [directionOf(direction?.text ?? ""), signOf(indicator)];
    if (!direction || !stated || !sign || stated === sign) return;
    yield {
      message: "conflict",
      data: { name: indicator.name.text, direction: direction.text, sign: sign === ">=" ? "≥" : "≤" },
      at: direction.at,
      fixes: fixesOf(subject, sign),
    };
  },
});
