import type { Fix } from "../../edits/fix";
import { defineRule, type TableContext } from "../../lint/rule";
import { dueTotal, isWholeSum, pointsText, weighedRows, weightSumOf, type Weighed } from "./parts/read-weight";
import { spreadPoints, weightEdit } from "./parts/weight-edits";

const rescale = ({ table }: TableContext, rows: readonly Weighed[], total: number): readonly Fix[] => {
  const points = spreadPoints(
    total,
    rows.map(({ weight }) => weight ?? 0),
  );
  const edits = rows.flatMap(({ indicator }, index) => weightEdit(table.sheet, indicator, points[index] ?? 0));
  const kept = points.every((one) => one > 0);
  return kept && edits.length > 0 ? [{ safety: "review", label: `按比例调整为合计${total}`, edits }] : [];
};

export const weightSum = defineRule({
  id: "weight-sum",
  family: "weights",
  scope: "table",
  severity: "error",
  runs: { column: "weight" },
  fixes: "review",
  title: "权重合计不对",
  why: "权重合计不是满分，自评总分就算不对。",
  sources: ["财预10号", "财预101号", "公开的自评表"],
  messages: { sum: "权重合计为{sum}，应为{total}（预算执行率另占10分的为90，否则为100），请调整。" },
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
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", target: "≥16000件", weight: "50" },
          { level1: "效益指标", level2: "社会效益指标", name: "服判息诉率", target: "≥88%", weight: "45" },
        ],
      },
    ],
  },
  *check(context) {
    const { table, layout } = context;
    const rows = weighedRows(table);
    // While a weight is missing the sum says nothing; `weight-missing` reports it.
    if (!table.header || rows.length < 2 || rows.some(({ weight }) => weight === undefined)) return;
    const sum = weightSumOf(rows);
    if (sum === 0 || isWholeSum(sum)) return;
    const total = dueTotal(sum, layout.weightTotal);
    yield {
      message: "sum",
      data: { sum: pointsText(sum), total },
      at: { row: table.header.row, column: rows[0]?.indicator.weight?.at.column ?? table.header.at.column },
      marked: false,
      fixes: rescale(context, rows, total),
    };
  },
});
