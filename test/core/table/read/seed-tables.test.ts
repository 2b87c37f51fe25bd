import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import { toA1 } from "../../../../src/core/sheet/a1";
import type { TargetTable } from "../../../../src/core/table/model/target-table";
import { readWorkbook } from "../../../../src/host/file/read-workbook";

const fixture = (name: string): string => join(__dirname, "../../../fixtures", name);
const expected: { readonly tables: readonly unknown[] } = JSON.parse(readFileSync(fixture("tables.json"), "utf8"));

const tablesOf = async (name: string): Promise<readonly TargetTable[]> => {
  const sheets = await readWorkbook(new Uint8Array(readFileSync(fixture(name))));
  return sheets.ok ? parseWorkbook(sheets.value).tables : [];
};

/** A table in the shape of tables.json: budgets as numbers, an empty source 0. */
const plain = (table: TargetTable): unknown => ({
  heading: table.heading?.text,
  unitCode: table.unitLine?.code,
  unitName: table.unitLine?.name,
  moneyUnit: table.moneyUnit?.unit,
  projectName: table.projectName?.text,
  budget: {
    total: table.budget.total?.value,
    fiscal: table.budget.fiscal?.value,
    other: table.budget.other?.text === "" ? 0 : table.budget.other?.value,
  },
  purpose: table.purpose?.text,
  goals: table.goals.map(({ text }) => text),
  indicators: table.indicators.map((indicator) => ({
    level1: indicator.level1.text,
    level2: indicator.level2.text,
    name: indicator.name.text,
    description: indicator.description?.text,
    target: indicator.target.text,
  })),
});

describe("the seed workbooks", () => {
  it.each(["seed.xlsx", "seed-stacked.xlsx"])("%s reads as the four tables of the document", async (name) => {
    expect((await tablesOf(name)).map(plain)).toEqual(expected.tables);
  });

  it("knows the cell of every part", async () => {
    const [table] = await tablesOf("seed.xlsx");
    expect(table?.header && toA1(table.header.at)).toBe("A7");
    expect(table?.purpose && toA1(table.purpose.at)).toBe("B5");
    expect(table?.goalCell && toA1(table.goalCell.at)).toBe("B6");
    expect(table?.budget.other && toA1(table.budget.other.at)).toBe("G4");
    const row = table?.indicators[1];
    const cells = row && [row.level1, row.level2, row.name, row.description, row.target].map((field) => field && toA1(field.at));
    expect(cells).toEqual(["A8", "B9", "C9", "E9", "G9"]);
    expect(row?.description?.raw).toBe("提供合格的耗材产品\t");
    expect(table?.year).toBe(2023);
  });

  it("keeps stacked tables apart", async () => {
    const tables = await tablesOf("seed-stacked.xlsx");
    expect(tables.map(({ area }) => [area.firstRow + 1, area.lastRow + 1])).toEqual([
      [1, 41],
      [44, 60],
      [63, 76],
      [79, 91],
    ]);
    expect(tables.map(({ layout }) => layout)).toEqual(["tj-2023", "tj-2023", "tj-2023", "tj-2023"]);
  });
});
