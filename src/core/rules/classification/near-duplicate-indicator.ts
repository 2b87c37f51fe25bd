import { defineRule } from "../../lint/rule";
import { percent } from "../../lint/rule-option";
import { squeeze } from "../../sheet/clean-text";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { sharePercent } from "./parts/common-subsequence";

/** 一季度… and 二季度…, A楼… and B楼… are meant to differ in just that. */
const COUNTING = /[\dA-Za-z一二三四五六七八九十上下前后东西南北左右内外男女新旧]/gu;

const isNear = (a: string, b: string, percent: number): boolean =>
  a !== b && a.replace(COUNTING, "") !== b.replace(COUNTING, "") && sharePercent(a, b) >= percent;

const sameKind = (a: Indicator, b: Indicator): boolean =>
  (kindOf(a) ?? squeeze(a.level2.text)) === (kindOf(b) ?? squeeze(b.level2.text)) && a.row !== b.row;

export const nearDuplicateIndicator = defineRule({
  id: "near-duplicate-indicator",
  family: "classification",
  scope: "table",
  severity: "info",
  runs: "on-request",
  options: { nearDuplicateSimilarity: percent(90) },
  title: "指标近似",
  why: "只差一两个字的指标往往是同一件事写了两遍。",
  sources: ["实务判断"],
  messages: { near: "“{name}”与第{number}条“{other}”近似，请确认是否重复。" },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "设备维修次数", description: "全年维修次数", target: "≥30次" },
          { level1: "", level2: "数量指标", name: "设备维修的次数", description: "全年维修次数", target: "≥20次" },
        ],
      },
    ],
  },
  *check({ table }, { nearDuplicateSimilarity }) {
    const rows = table.indicators.map((indicator) => ({ indicator, name: squeeze(indicator.name.text) }));
    for (const [index, { indicator, name }] of rows.entries()) {
      const near = rows
        .slice(0, index)
        .find((other) => sameKind(indicator, other.indicator) && isNear(name, other.name, nearDuplicateSimilarity));
      if (!near) continue;
      yield {
        message: "near",
        data: { name: indicator.name.text, number: near.indicator.number, other: near.indicator.name.text },
        at: indicator.name.at,
        indicator: indicator.number,
        related: [{ sheet: table.sheet, at: near.indicator.name.at }],
      };
    }
  },
});
