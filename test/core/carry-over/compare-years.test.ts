import { compareYears, type YearComparison } from "../../../src/core/carry-over/compare-years";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import type { ExampleRow } from "../../../src/core/lint/rule";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../../src/core/table/model/target-table";

const tableOf = (total: string, rows: readonly ExampleRow[]): TargetTable => {
  const [table] = parseWorkbook([exampleSheet({ fields: { total, fiscal: total }, rows })]).tables;
  if (!table) throw new Error("no table");
  return table;
};

const row = (level2: string, name: string, target: string, description = "口径"): ExampleRow => ({
  level1: level2 === "社会效益指标" ? "效益指标" : "产出指标",
  level2,
  name,
  description,
  target,
});

const last = tableOf("20.00", [
  row("数量指标", "邮寄数量", "≥16000件", "2023年寄出件数"),
  row("质量指标", "妥投率", "≥95%"),
  row("质量指标", "及时邮寄率", "≥95%"),
  row("成本指标", "邮寄总成本", "≤16万元"),
  row("成本指标", "单件成本", "≤10元/件"),
  row("社会效益指标", "服判息诉率", "≥88%"),
]);

const names = (comparison: YearComparison): Record<string, readonly string[]> => ({
  dropped: comparison.dropped.map(({ name }) => name.text),
  added: comparison.added.map(({ name }) => name.text),
  changed: comparison.changed.map(({ current, fields }) => `${current.name.text} ${fields.join("+")}`),
  unchanged: comparison.unchanged.map(({ current }) => current.name.text),
  unchangedDespiteBudget: comparison.unchangedDespiteBudget.map(({ current }) => current.name.text),
});

it("删去的、新增的、改动的、没变的", () => {
  const now = tableOf("30.00", [
    row("数量指标", "邮寄 数量", "≥16000件", "2024年寄出件数"),
    row("质量指标", "妥投率", "≥98%"),
    row("时效指标", "及时邮寄率", "≥95%"),
    row("成本指标", "邮寄总成本", "≤16万元"),
    row("成本指标", "单件成本", "≤10元/件"),
    row("社会效益指标", "调解撤诉率", "≥40%"),
  ]);
  const comparison = compareYears(last, now);
  expect(names(comparison)).toEqual({
    dropped: ["服判息诉率"],
    added: ["调解撤诉率"],
    changed: ["妥投率 target", "及时邮寄率 level2"],
    unchanged: ["邮寄 数量", "邮寄总成本", "单件成本"],
    unchangedDespiteBudget: ["邮寄 数量", "邮寄总成本"],
  });
  expect(comparison.budget).toEqual({ previous: 20, current: 30, change: 0.5 });
});

it("预算没大变时不提数量未变", () => {
  expect(compareYears(last, tableOf("20.50", [row("数量指标", "邮寄数量", "≥16000件", "2023年寄出件数")])).unchangedDespiteBudget).toEqual(
    [],
  );
});

it("没有预算数时不比预算", () => {
  expect(compareYears(last, tableOf("", [])).budget).toBeUndefined();
});

it("写法不同而意思相同的值算没变", () => {
  const now = tableOf("20.00", [row("质量指标", "妥投率", ">=95％")]);
  expect(compareYears(last, now).changed).toEqual([]);
});

it("同名两条按二级各找各的", () => {
  const two = tableOf("20.00", [row("质量指标", "完成率", "≥95%"), row("时效指标", "完成率", "≥90%")]);
  const swapped = tableOf("20.00", [row("时效指标", "完成率", "≥90%"), row("质量指标", "完成率", "≥95%")]);
  expect(names(compareYears(two, swapped))).toMatchObject({ dropped: [], added: [], changed: [] });
});
