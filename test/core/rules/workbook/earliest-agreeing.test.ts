import { exampleSheet } from "../../../../src/core/lint/example-sheet";
import { earliestAgreeing, occasionKeys, unitKeys, type Keys } from "../../../../src/core/rules/workbook/parts/earliest-agreeing";
import { sameOccasion, sameUnit } from "../../../../src/core/rules/workbook/parts/same-unit";
import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../../../src/core/table/model/target-table";

const [table] = parseWorkbook([exampleSheet({})]).tables;
if (!table?.unitLine) throw new Error("the example has a unit line");
const { unitLine, ...bare } = table;

const units: readonly TargetTable[] = [
  bare,
  ...["", "210101", "210102"].flatMap((code) =>
    ["", "市法院", "市 法院", "市检察院"].map((name) => ({ ...table, unitLine: { ...unitLine, code, name } })),
  ),
];
const { sheet, area, budget, goals, indicators, blankRows } = table;
const undated: TargetTable = { sheet, layout: "tj-2023", area, budget, goals, indicators, blankRows };
const occasions: readonly TargetTable[] = (["tj-2023", "self-eval"] as const).flatMap((layout) => [
  { ...undated, layout },
  { ...undated, layout, year: 2023 },
  { ...undated, layout, year: 2024 },
]);

const meet = (a: Keys, b: Keys): boolean => b.sought.some((key) => a.filed.includes(key));
const pairsOf = (tables: readonly TargetTable[]) => tables.flatMap((a) => tables.map((b) => [a, b] as const));

it("单位的键相遇，正是同一单位的时候", () => {
  for (const [a, b] of pairsOf(units))
    expect([a.unitLine, b.unitLine, meet(unitKeys(a), unitKeys(b))]).toEqual([a.unitLine, b.unitLine, sameUnit(a, b)]);
});

it("场合的键相遇，正是同一场合的时候", () => {
  for (const [a, b] of pairsOf(occasions))
    expect([a.layout, a.year, b.layout, b.year, meet(occasionKeys(a), occasionKeys(b))]).toEqual([
      a.layout,
      a.year,
      b.layout,
      b.year,
      sameOccasion(a, b),
    ]);
});

it("找到的是别的表里最早的一个", () => {
  const items = units.flatMap((own) => [{ table: own }, { table: own }]);
  const slow = items.map((item, index) =>
    items.slice(0, index).find((other) => other.table !== item.table && sameUnit(other.table, item.table)),
  );
  const found = earliestAgreeing(items, (item) => unitKeys(item.table));
  expect(found.map(([, first]) => items.findIndex((item) => item === first))).toEqual(
    slow.map((first) => items.findIndex((item) => item === first)),
  );
});
