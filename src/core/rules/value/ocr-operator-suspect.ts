import type { NameReading } from "../../names/read-name";
import { mayExceedHundred } from "../parts/beyond-hundred";
import { isSplit, shownTarget, targetEdit } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { QuantityTarget } from "../../target/target-value";
import type { Indicator, TargetTable } from "../../table/model/target-table";

const LEADING_TWO = /^2([1-9]\d*(?:\.\d+)?)(.*)$/u;

/** 292% of a ratio that cannot exceed 100%: the 2 was a ≥. */
const isImpossibleRatio = (named: NameReading, unit: string | undefined, rest: number): boolean =>
  unit === "%" && rest >= 10 && rest <= 100 && named.matters.has("share") && !mayExceedHundred(named);

interface Suspect {
  readonly row: Indicator;
  readonly value: QuantityTarget;
  /** The number without its leading 2. */
  readonly rest: string;
}

const closeTo = (value: number, other: number): boolean => Math.abs(value - other) <= 0.3 * other;

/** Last year's value, or the goals, state the number without its leading 2. */
const othersSayLess = ({ goals, purpose }: TargetTable, { value, row: { previous, description }, rest }: Suspect): boolean => {
  if (value.dim !== "count" && value.dim !== "times" && value.dim !== "people") return false;
  const before = Number(/\d+(?:\.\d+)?/u.exec(previous?.text ?? "")?.[0] ?? "0");
  if (before > 0) return closeTo(Number(rest), before) && !closeTo(value.amount, before);
  const texts = [...goals.map(({ text }) => text), purpose?.text ?? "", description?.text ?? ""].map(squeeze).join("\n");
  const stated = new RegExp(`(?<![\\d.])${rest.replace(".", "\\.")}余?${value.unit ?? ""}`, "u");
  return rest.length >= 2 && stated.test(texts) && !new RegExp(`(?<!\\d)2${rest.replace(".", "\\.")}`, "u").test(texts);
};

export const ocrOperatorSuspect = defineRule({
  id: "ocr-operator-suspect",
  family: "value",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "疑似“≥”识别成“2”",
  why: "扫描件识别时“≥92%”常被认成“292%”，数值因此放大。",
  sources: [{ from: "公开的目标表", what: "“292%”“2280次”" }],
  messages: { suspect: "“{value}”疑为“{fix}”的误识别，请核实。" },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "全年巡查次数", target: "≥2280次" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "合格数÷维修数×100%", target: "292%" }] }],
  },
  *check({ table, indicator }) {
    const { value } = indicator;
    if (value.kind !== "quantity" || value.op !== null) return;
    const [, rest = "", unit = ""] = LEADING_TWO.exec(squeeze(indicator.target.text)) ?? [];
    if (rest === "") return;
    if (!isImpossibleRatio(indicator.named, value.unit, Number(rest)) && !othersSayLess(table, { row: indicator, value, rest })) return;
    const fix = `≥${rest}${unit}`;
    const fixes = isSplit(indicator)
      ? []
      : [{ safety: "review", label: `改为“${fix}”`, edits: [targetEdit(table.sheet, indicator, fix)] } as const];
    yield { message: "suspect", data: { value: shownTarget(indicator), fix }, at: indicator.target.at, fixes };
  },
});
