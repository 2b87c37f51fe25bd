import type { Fix } from "../../edits/fix";
import type { SayingOf } from "../../lint/saying";
import { defineRule, type IndicatorSubject } from "../../lint/rule";
import { canonicalLevel1, canonicalLevel2, parentOf } from "../../table/model/classification";
import { level1Name } from "../../table/model/stands-under";
import { nearestNames } from "./parts/nearest-name";
import { withoutNumbering } from "./parts/numbered-label";
import { renameLevel } from "./parts/rename-level";

const MESSAGES = {
  unknown: "“{value}”不是有效的一级指标，请改为{list}之一。",
  level2: "“{value}”是二级指标，一级指标应为“{l1}”。",
  alias: "一级指标“{value}”是旧称，建议统一为“{l1}”。",
  input: "“{value}”是旧的评价口径，绩效目标表应从产出、效益、满意度设置指标，请改为产出指标或删除。",
} as const;

const sayingOf = ({ table, layout, indicator }: IndicatorSubject): SayingOf<typeof MESSAGES> | undefined => {
  const { level1, level2 } = indicator;
  const at = { at: level1.at };
  const rename = (names: readonly string[], safety: Fix["safety"]): readonly Fix[] => renameLevel(table.sheet, level1, names, safety);
  const label = withoutNumbering(level1.text);
  const known = canonicalLevel1(label);
  if (known?.kind === "input") return { message: "input", data: { value: level1.text }, severity: "warning", ...at };
  if (known?.alias) {
    const data = { value: level1.text, l1: known.name };
    return { message: "alias", data, severity: "info", ...at, fixes: rename([known.name], "safe") };
  }
  if (known) return undefined;
  const second = canonicalLevel2(label);
  if (second) {
    const l1 = level1Name(layout, second.kind === "cost" ? "cost" : parentOf(second.kind));
    return { message: "level2", data: { value: level1.text, l1 }, ...at, fixes: rename([l1], "review") };
  }
  const names = layout.scheme.map(({ name }) => name);
  const below = canonicalLevel2(level2.text);
  const likely = below ? [level1Name(layout, parentOf(below.kind))] : nearestNames(level1.text, names);
  const data = { value: level1.text, list: names.map((name) => `“${name}”`).join("") };
  return { message: "unknown", data, ...at, fixes: rename(likely, "review") };
};

export const level1Unknown = defineRule({
  id: "level1-unknown",
  family: "classification",
  scope: "indicator",
  severity: "error",
  fixes: "both",
  title: "一级指标名称不规范",
  why: "汇总和评分按一级指标归类，名称不在名单里的行会被漏掉。",
  sources: ["财预88号", "财预101号"],
  messages: MESSAGES,
  examples: {
    good: [{}, { rows: [{ level1: "产出", level2: "数量", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" }] }],
    bad: [
      { rows: [{ level1: "过程结果", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" }] },
      {
        rows: [{ level1: "项目完成指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" }],
      },
    ],
  },
  *check(subject) {
    const { level1 } = subject.indicator;
    // A table with one level of classification may write 数量指标 there.
    if (!level1.own || level1.text === "" || subject.table.header?.columns.level2 === undefined) return;
    const saying = sayingOf(subject);
    if (saying) yield saying;
  },
});
