import { shownTarget } from "../../edits/target-edits";
import type { Fix } from "../../edits/fix";
import { defineRule, type TableContext } from "../../lint/rule";
import { standsUnder } from "../../table/model/stands-under";
import { pointsText, weighedRows, type Weighed } from "./parts/read-weight";
import { spreadPoints, weightEdit } from "./parts/weight-edits";

const isUnused = ({ indicator }: Weighed): boolean => indicator.value.kind === "placeholder";

/** The row's points to the others of its 一级指标, in proportion to what they have. */
const handOn = ({ table }: TableContext, rows: readonly Weighed[], row: Weighed): readonly Fix[] => {
  const heirs = rows.filter(
    (other) => !isUnused(other) && (other.weight ?? 0) > 0 && standsUnder(other.indicator) === standsUnder(row.indicator),
  );
  const own = heirs.map(({ weight }) => weight ?? 0);
  const points = spreadPoints(
    own.reduce((sum, one) => sum + one, row.weight ?? 0),
    own,
  );
  const edits = [
    ...weightEdit(table.sheet, row.indicator, 0),
    ...heirs.flatMap(({ indicator }, index) => weightEdit(table.sheet, indicator, points[index] ?? 0)),
  ];
  return heirs.length === 0 || edits.length < 2 ? [] : [{ safety: "review", label: "权重清零，分给同一级指标的其他指标", edits }];
};

export const placeholderWithWeight = defineRule({
  id: "placeholder-with-weight",
  family: "weights",
  scope: "table",
  severity: "error",
  runs: { column: "weight" },
  fixes: "review",
  title: "无效指标占权重",
  why: "写着“不涉及”的指标白得分，真正的指标反而少了分值。",
  sources: [{ from: "公开的审核意见", what: "无效指标“不涉及”“无”" }],
  messages: { unused: "“{name}”的指标值是“{value}”，无效指标不应占权重{weight}，请删除该指标并把权重分给其他指标。" },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "数量指标", name: "邮寄数量", target: "≥16000件", weight: "10" }] }],
    bad: [{ rows: [{ level1: "效益指标", level2: "生态效益指标", name: "节能减排", target: "不涉及", weight: "10" }] }],
  },
  *check(context) {
    const rows = weighedRows(context.table);
    for (const row of rows) {
      const { indicator, weight } = row;
      if (!isUnused(row) || weight === undefined || weight <= 0 || !indicator.weight) continue;
      yield {
        message: "unused",
        data: { name: indicator.name.text, value: shownTarget(indicator), weight: pointsText(weight) },
        at: indicator.weight.at,
        indicator: indicator.number,
        fixes: handOn(context, rows, row),
      };
    }
  },
});
