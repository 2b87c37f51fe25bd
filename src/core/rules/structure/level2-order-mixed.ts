import { defineRule } from "../../lint/rule";
import type { IndicatorKind } from "../../table/model/classification";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { atTable } from "../parts/at-table";
import { sortRows } from "./parts/row-order";

const ORDER: readonly (IndicatorKind | undefined)[] = ["quantity", "quality", "timeliness", "cost"];
const rankOf = (row: Indicator): number => {
  const rank = ORDER.indexOf(kindOf(row));
  return rank < 0 ? ORDER.length : rank;
};
const keyOf = (row: Indicator): string => kindOf(row) ?? row.level2.text;

export const level2OrderMixed = defineRule({
  id: "level2-order-mixed",
  family: "structure",
  scope: "table",
  severity: "info",
  fixes: "review",
  title: "二级指标交叉排列",
  why: "申报表按二级指标归类；按业务交叉排列时，读者难以看出哪一类缺项。",
  sources: ["88号申报表", "实务判断"],
  messages: {
    mixed: "产出指标按业务交叉排列（{segments}段），建议按数量→质量→时效→成本归类。",
  },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" },
          { level1: "", level2: "质量指标", name: "文书邮寄妥投率", description: "妥投件数÷寄出件数×100%", target: "≥95%" },
          { level1: "", level2: "数量指标", name: "例行巡检次数", description: "全年巡检次数", target: "≥12次" },
        ],
      },
    ],
  },
  *check({ table }) {
    const outputs = table.indicators.filter((row) => level1Of(row) === "output" && row.level2.text !== "");
    const segments = outputs.filter((row, index) => index === 0 || keyOf(row) !== keyOf(outputs[index - 1] ?? row)).length;
    if (segments <= new Set(outputs.map(keyOf)).size) return;
    const sorted = sortRows(table, outputs, rankOf);
    yield {
      message: "mixed",
      data: { segments },
      ...atTable(table),
      fixes: sorted ? [{ ...sorted, label: "按数量→质量→时效→成本排序（业务分组会打散）" }] : [],
    };
  },
});
