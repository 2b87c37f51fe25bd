import { defineRule } from "../../lint/rule";
import { percent } from "../../lint/rule-option";
import { isQuantitative } from "../../table/model/indicator-kind";
import { atTable } from "../parts/at-table";

export const quantitativeShareLow = defineRule({
  id: "quantitative-share-low",
  family: "structure",
  scope: "table",
  severity: "info",
  review: "指标科学性",
  options: { minQuantitativeShare: percent(60) },
  title: "定量指标占比偏低",
  why: "绩效指标以定量为主、定性为辅，定性太多则评价只能凭印象。",
  sources: ["财预88号", "实务判断"],
  messages: { low: "定量指标占比仅{p}%（{n}条中{q}条），建议把能计数的指标改为定量。" },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" },
          { level1: "", level2: "质量指标", name: "文书邮寄质量", description: "邮寄是否完好", target: "完好无损" },
        ],
      },
    ],
  },
  *check({ table }, { minQuantitativeShare }) {
    const filled = table.indicators.filter(({ value }) => value.kind !== "empty" && value.kind !== "placeholder");
    const counted = filled.filter(isQuantitative).length;
    if (filled.length === 0 || counted * 100 >= filled.length * minQuantitativeShare) return;
    yield { message: "low", data: { p: Math.round((counted * 100) / filled.length), n: filled.length, q: counted }, ...atTable(table) };
  },
});
