import fc from "fast-check";
import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import { snapshotSize, type CellValue, type SheetSnapshot } from "../../../../src/core/sheet/sheet-snapshot";
import type { TargetTable } from "../../../../src/core/table/model/target-table";

const LABELS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标值",
  "绩效指标描述",
  "项目名称",
  "预算数",
  "其他资金",
  "其中：财政资金",
  "绩效目标",
  "预算规模及资金用途",
  "单位：万元",
  "210101某局",
  "1.某项目绩效目标表",
  "产出指标",
  "数量指标",
  "效益指标",
  "满意度指标",
  "年度目标",
  "中期目标",
  "指标性质",
  "计量单位",
  "权重",
  "实际完成值",
  "得分",
  "备注",
  "合计",
  "项目名称：某",
  "单位名称",
  "绩效标准",
  "上年实际实现值",
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constantFrom("#REF!", "#DIV/0!", "####", "≥95%", "指标2", "……", "1.目标内容1：甲\n2.乙") },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);
const range = fc.record({
  row: fc.nat(20),
  column: fc.nat(12),
  rowCount: fc.integer({ min: 1, max: 30 }),
  columnCount: fc.integer({ min: 1, max: 12 }),
});
const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 24 }),
    origin: fc.record({ row: fc.nat(9), column: fc.nat(5) }),
    merges: fc.array(range, { maxLength: 6 }),
  })
  .map(({ rows, origin, merges }) => ({
    name: "表",
    origin,
    text: rows.map((row) => row.map(String)),
    values: rows,
    formats: [],
    formulas: [],
    merges,
    protected: false,
  }));

const MOST_MERGED = 12;

/** Every cell the table speaks of; an empty value may lie right of the last label. */
const cellsOf = (table: TargetTable) => [
  ...[
    table.heading,
    table.unitLine,
    table.moneyUnit,
    table.projectName,
    table.purpose,
    table.goalCell,
    ...Object.values(table.budget),
    ...table.goals,
  ].flatMap((field) => (field ? [field.at] : [])),
  ...(table.header ? [table.header.at] : []),
  ...table.indicators.flatMap((one) => [
    one.level1.at,
    one.level2.at,
    one.name.at,
    one.target.at,
    ...(one.description ? [one.description.at] : []),
  ]),
  ...table.blankRows.map(({ at }) => at),
];

describe("any sheet", () => {
  it("is read without an exception, every cell inside the sheet, the tables one below the other", () => {
    fc.assert(
      fc.property(sheet, (snapshot) => {
        const { tables, notTables } = parseWorkbook([snapshot]);
        const { rows, columns } = snapshotSize(snapshot);
        for (const at of tables.flatMap(cellsOf)) {
          expect(at.row).toBeGreaterThanOrEqual(snapshot.origin.row);
          expect(at.row).toBeLessThan(snapshot.origin.row + rows);
          expect(at.column).toBeGreaterThanOrEqual(snapshot.origin.column);
          expect(at.column).toBeLessThan(snapshot.origin.column + columns + MOST_MERGED);
        }
        const starts = tables.map(({ area }) => area.firstRow);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        expect(tables.length + notTables.length).toBeGreaterThan(0);
        for (const { indicators } of tables)
          expect(indicators.map(({ number }) => number)).toEqual(indicators.map((_, index) => index + 1));
      }),
      { numRuns: 400 },
    );
  });

  it("is read the same again", () => {
    fc.assert(
      fc.property(sheet, (snapshot) => {
        expect(parseWorkbook([snapshot])).toEqual(parseWorkbook([snapshot]));
      }),
      { numRuns: 60 },
    );
  });
});
