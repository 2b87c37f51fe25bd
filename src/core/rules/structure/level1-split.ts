import { defineRule } from "../../lint/rule";
import { canonicalLevel1 } from "../../table/model/classification";
import type { Indicator } from "../../table/model/target-table";
import { sortRows } from "./parts/row-order";

const nameOf = ({ level1 }: Indicator): string => canonicalLevel1(level1.text)?.name ?? level1.text;

export const level1Split = defineRule({
  id: "level1-split",
  family: "structure",
  scope: "table",
  severity: "info",
  fixes: "review",
  title: "同一一级指标分散",
  why: "同一类指标分成几段，读者容易漏看，汇总也容易算错。",
  sources: ["实务判断"],
  messages: { split: "“{l1}”分散在多处，建议归并到一起。" },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" },
          { level1: "效益指标", level2: "社会效益指标", name: "一审服判息诉率", description: "服判息诉件数÷结案数×100%", target: "≥88%" },
          { level1: "产出指标", level2: "质量指标", name: "文书邮寄妥投率", description: "妥投件数÷寄出件数×100%", target: "≥95%" },
        ],
      },
    ],
  },
  *check({ table }) {
    const rows = table.indicators;
    if (rows.some(({ level1 }) => level1.text === "")) return;
    const starts = rows.filter((row, index) => index === 0 || nameOf(row) !== nameOf(rows[index - 1] ?? row));
    const order = [...new Set(starts.map(nameOf))];
    const sorted = sortRows(table, rows, (row) => order.indexOf(nameOf(row)));
    for (const l1 of order) {
      const [first, second] = starts.filter((row) => nameOf(row) === l1);
      if (!first || !second) continue;
      yield {
        message: "split",
        data: { l1 },
        at: second.level1.at,
        indicator: second.number,
        related: [{ sheet: table.sheet, at: first.level1.at }],
        fixes: sorted ? [{ ...sorted, label: "按一级指标归并各行" }] : [],
      };
    }
  },
});
