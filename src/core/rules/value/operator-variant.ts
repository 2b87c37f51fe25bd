import { signEdits } from "../../edits/target-edits";
import { withSign } from "../../target/target-signs";
import type { SayingOf } from "../../lint/saying";
import { defineRule, type IndicatorSubject } from "../../lint/rule";
import { spelledSign } from "./parts/operator-spelling";

const MESSAGES = { variant: "比较符号写成了“{written}”，请统一写为“{fix}”。" } as const;
const CANONICAL = /^[≥≤=＝]$/u;
const COLUMN_GLYPH: Readonly<Record<string, "≥" | "≤" | "=">> = {
  "≧": "≥",
  "⩾": "≥",
  ">=": "≥",
  "≦": "≤",
  "⩽": "≤",
  "<=": "≤",
  "═": "=",
  "==": "=",
  "﹦": "=",
};

/** A sign column is filled from the system's own list; only its glyphs are looked at, and not where the layout prints them so. */
function* inColumn({ table, layout, indicator }: IndicatorSubject): Iterable<SayingOf<typeof MESSAGES>> {
  const { operator } = indicator;
  const canon = operator ? COLUMN_GLYPH[operator.text] : undefined;
  if (!operator || !canon || layout.id === "yunnan") return;
  const edits = [{ sheet: table.sheet, at: operator.at, was: operator.raw, text: canon, asText: true }];
  yield {
    message: "variant",
    data: { written: operator.text, fix: canon },
    at: operator.at,
    fixes: [{ safety: "safe", label: `改为“${canon}”`, edits }],
  };
}

export const operatorVariant = defineRule({
  id: "operator-variant",
  family: "value",
  scope: "indicator",
  severity: "info",
  fixes: "safe",
  title: "符号写法不统一",
  why: "同一张表里“>=”“不低于”“以上”混用，看着费力，也不便汇总比对。",
  sources: [{ from: "公开的目标表", what: "≧、═、>=" }],
  messages: MESSAGES,
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "时效指标", name: "资金到位时间", description: "资金到账的最迟日期", target: "12月底前" }] },
    ],
    bad: [
      { rows: [{ level1: "产出指标", level2: "数量指标", name: "宣传活动次数", description: "全年宣传次数", target: ">=28次" }] },
      { rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "合格数÷维修数×100%", target: "不低于95%" }] },
    ],
  },
  *check(subject) {
    const { table, indicator } = subject;
    yield* inColumn(subject);
    const spelled = indicator.operator && indicator.operator.text !== "" ? undefined : spelledSign(indicator);
    if (!spelled || CANONICAL.test(spelled.written)) return;
    const fix = withSign(indicator.target.text, spelled.sign);
    const fixes = [{ safety: "safe", label: `改为“${fix}”`, edits: signEdits(table, indicator, spelled.sign) } as const];
    yield { message: "variant", data: { written: spelled.written, fix }, at: indicator.target.at, fixes };
  },
});
