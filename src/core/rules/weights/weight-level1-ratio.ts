import { defineRule } from "../../lint/rule";
import { standsUnder } from "../../table/model/stands-under";
import type { Level1Kind } from "../../table/model/classification";
import { pointsText, weighedRows, weightSumOf } from "./parts/read-weight";

type Shares = Readonly<Partial<Record<Level1Kind, number>>>;

/** handbook 3.H; the last two where a unit's own business has nobody to ask. */
const WITH_COST: readonly Shares[] = [
  { cost: 20, output: 40, benefit: 20, satisfaction: 10 },
  { cost: 20, output: 40, benefit: 30 },
];
const WITHOUT_COST: readonly Shares[] = [
  { output: 50, benefit: 30, satisfaction: 10 },
  { output: 60, benefit: 30 },
  { output: 50, benefit: 40 },
];
const TOTAL = 90;
/** Five points more or less are a matter of taste. */
const TOLERANCE = 5;

const KINDS: readonly Level1Kind[] = ["cost", "output", "benefit", "satisfaction"];

/** The usual shares of the 一级指标 that are there, the nearest first. */
const usualShares = (actual: Shares): Shares | undefined => {
  const all = actual.cost === undefined ? WITHOUT_COST : WITH_COST;
  const distance = (shares: Shares): number => KINDS.reduce((sum, kind) => sum + Math.abs((shares[kind] ?? 0) - (actual[kind] ?? 0)), 0);
  const fitting = all.filter((shares) => (shares.satisfaction === undefined) === (actual.satisfaction === undefined));
  return [...fitting].sort((a, b) => distance(a) - distance(b))[0];
};

export const weightLevel1Ratio = defineRule({
  id: "weight-level1-ratio",
  family: "weights",
  scope: "table",
  severity: "warning",
  runs: { column: "weight" },
  title: "一级权重偏离",
  why: "权重过于集中在产出，效果好坏几乎不影响得分。",
  sources: ["财预10号", "财预101号", "公开的自评表"],
  messages: { ratio: "“{l1}”权重{weight}，通常为{due}，请调整，或说明理由。" },
  examples: {
    good: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", target: "≥16000件", weight: "50" },
          { level1: "效益指标", level2: "社会效益指标", name: "服判息诉率", target: "≥88%", weight: "30" },
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "当事人满意度", target: "≥90%", weight: "10" },
        ],
      },
    ],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", target: "≥16000件", weight: "70" },
          { level1: "效益指标", level2: "社会效益指标", name: "服判息诉率", target: "≥88%", weight: "10" },
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "当事人满意度", target: "≥90%", weight: "10" },
        ],
      },
    ],
  },
  *check({ table }) {
    const rows = weighedRows(table);
    const groups = KINDS.map((kind) => ({ kind, rows: rows.filter(({ indicator }) => standsUnder(indicator) === kind) })).filter(
      (group) => group.rows.length > 0,
    );
    const classified = groups.flatMap((group) => group.rows);
    // The usual shares add up to 90 points; `weight-sum` reports another sum.
    if (classified.some(({ weight }) => weight === undefined) || Math.abs(weightSumOf(classified) - TOTAL) > TOLERANCE / 10) return;
    const usual = usualShares(Object.fromEntries(groups.map((group) => [group.kind, weightSumOf(group.rows)])));
    for (const group of groups) {
      const [weight, due] = [weightSumOf(group.rows), usual?.[group.kind]];
      const [first] = group.rows;
      if (!first || due === undefined || Math.abs(weight - due) <= TOLERANCE) continue;
      yield {
        message: "ratio",
        data: { l1: first.indicator.level1.text, weight: pointsText(weight), due },
        at: first.indicator.level1.at,
        indicator: first.indicator.number,
      };
    }
  },
});
