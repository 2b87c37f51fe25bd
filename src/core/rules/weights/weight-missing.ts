import type { Fix } from "../../edits/fix";
import { defineRule, type TableContext } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { dueTotal, isWholeSum, weighedRows, weightSumOf, type Weighed } from "./parts/read-weight";
import { spreadPoints, weightEdit } from "./parts/weight-edits";

const lacksWeight = ({ indicator, weight }: Weighed): boolean =>
  weight === undefined || (weight === 0 && indicator.value.kind !== "placeholder");

/** One weight written once for several rows of a 二级指标: the sum is whole without theirs. */
const sharesWeight = (rows: readonly Weighed[], index: number): boolean => {
  const above = rows[index - 1];
  const row = rows[index];
  if (!above || !row || squeeze(row.indicator.weight?.text ?? "") !== "" || !isWholeSum(weightSumOf(rows))) return false;
  return (
    squeeze(above.indicator.level2.text) === squeeze(row.indicator.level2.text) &&
    squeeze(above.indicator.level1.text) === squeeze(row.indicator.level1.text)
  );
};

/** What the others leave of the total, spread evenly. */
const evenShares = ({ table, layout }: TableContext, rows: readonly Weighed[], missing: readonly Weighed[]): readonly Fix[] => {
  const sum = weightSumOf(rows);
  const rest = dueTotal(sum, layout.weightTotal) - sum;
  if (rest < missing.length) return [];
  const points = spreadPoints(
    rest,
    missing.map(() => 1),
  );
  const edits = missing.flatMap(({ indicator }, index) => weightEdit(table.sheet, indicator, points[index] ?? 0));
  return edits.length === 0 ? [] : [{ safety: "review", label: `余下的${rest}分平均分配`, edits }];
};

export const weightMissing = defineRule({
  id: "weight-missing",
  family: "weights",
  scope: "table",
  severity: "error",
  runs: { column: "weight" },
  fixes: "review",
  title: "权重为空",
  why: "没有权重的指标完成与否都不影响得分，等于没有考核。",
  sources: ["实务判断"],
  messages: {
    empty: "第{number}条未填权重，请补填，并使合计为90或100。",
    zero: "第{number}条权重为0，不参与考核，请补填权重或删除该指标。",
    unread: "第{number}条权重“{value}”不是数字，请改填数字。",
    all: "权重一列全部空着，请逐条填写，并使合计为90或100。",
  },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "数量指标", name: "邮寄数量", target: "≥16000件", weight: "90" }] }],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", target: "≥16000件", weight: "60" },
          { level1: "效益指标", level2: "社会效益指标", name: "服判息诉率", target: "≥88%", weight: "" },
        ],
      },
    ],
  },
  *check(context) {
    const { table } = context;
    const rows = weighedRows(table);
    const missing = rows.filter((row, index) => lacksWeight(row) && !sharesWeight(rows, index));
    const fixes = evenShares(context, rows, missing);
    const [first] = rows;
    if (first && table.header && rows.length > 1 && rows.every(({ indicator }) => indicator.weight?.text === "")) {
      const at = { row: table.header.row, column: first.indicator.weight?.at.column ?? table.header.at.column };
      yield { message: "all", at, marked: false, fixes };
      return;
    }
    for (const { indicator, weight } of missing) {
      const text = indicator.weight?.text ?? "";
      yield {
        message: weight === 0 ? "zero" : text === "" ? "empty" : "unread",
        data: { number: indicator.number, value: text },
        at: indicator.weight?.at ?? indicator.target.at,
        indicator: indicator.number,
        fixes: weight === undefined && text !== "" ? [] : fixes,
      };
    }
  },
});
