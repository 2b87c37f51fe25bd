import { carryOverTables, type CarryOverRequest } from "../../src/app/carry-over-tables";
import { listCarriableTables } from "../../src/app/list-carriable-tables";
import { parseWorkbook } from "../../src/core/table/read/parse-workbook";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import type { TargetTable } from "../../src/core/table/model/target-table";
import { readPlainSheets } from "../../src/workbench/xlsx";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { ports } from "../support/ports";

// A whole workbook goes over the wire: slow where other work goes on beside.

let office: RunningOffice;
afterEach(() => office.dispose());

const host = ports();
const open = async (file: "seed" | "seed-stacked"): Promise<void> => {
  office = await startOffice({ workbook: await readPlainSheets(`test/fixtures/${file}.xlsx`) });
};
const names = (): readonly string[] => office.engine.sheets().map(({ name }) => name);

const sheetOf = async (name: string): Promise<SheetSnapshot> => {
  const read = await host.read({ sheets: [name] });
  const sheet = read.ok ? read.value[0] : undefined;
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const tableOf = (sheet: SheetSnapshot): TargetTable => {
  const [table] = parseWorkbook([sheet]).tables;
  if (!table) throw new Error("no table");
  return table;
};
const carry = async (request: Partial<CarryOverRequest>): Promise<readonly string[]> => {
  const carried = await carryOverTables(host, {
    tables: [{ sheet: "T1", position: 0 }],
    year: 2024,
    targets: "previous-column",
    ...request,
  });
  if (!carried.ok) throw new Error(JSON.stringify(carried.error));
  return carried.value.inserted.map(({ name }) => name);
};

describe("沿用上年 in Excel", () => {
  it("T1 becomes a draft of 2024 on a sheet of its own; T1 stays as it was", async () => {
    await open("seed");
    const before = await sheetOf("T1");
    const [name = ""] = await carry({});
    expect(name).toContain("2024");
    const [sheet, last] = [await sheetOf(name), tableOf(before)];
    const table = tableOf(sheet);
    expect(table.heading?.text).toBe("1.法院办案业务、业务装备及审判辅助事务外包服务项目-2024中央绩效目标表");
    expect(table.year).toBe(2024);
    expect(table.indicators.map(({ level1, level2, name: said }) => [level1.text, level2.text, said.text])).toEqual(
      last.indicators.map(({ level1, level2, name: said }) => [level1.text, level2.text, said.text]),
    );
    expect(table.indicators.map(({ target }) => target.text)).toEqual(last.indicators.map(() => ""));
    expect(table.indicators.map(({ previous }) => previous?.text)).toEqual(last.indicators.map(({ target }) => target.text));
    const previous = table.header?.columns.previous;
    const texts = sheet.text.flatMap((row) => row.filter((_text, column) => column + sheet.origin.column !== previous));
    expect(texts.filter((text) => text.includes("2023"))).toEqual([]);
    expect(await sheetOf("T1")).toEqual(before);
  });

  it("each table of a stacked sheet gets its own sheet, in their order, with its own budget", async () => {
    await open("seed-stacked");
    const found = await listCarriableTables(host, "workbook");
    if (!found.ok) throw new Error(found.error.kind);
    expect(found.value.map(({ position, year, indicators, total, moneyUnit }) => [position, year, indicators, total, moneyUnit])).toEqual([
      [0, 2023, 34, "474.5", "万元"],
      [1, undefined, 10, "31", "万元"],
      [2, undefined, 7, "20", "万元"],
      [3, 2023, 6, "33", "万元"],
    ]);
    const [, second, third] = found.value;
    if (!second || !third) throw new Error("no tables");
    const before = names();
    const inserted = await carry({ targets: "cleared", tables: [{ ...second, budget: { total: 35, fiscal: 35 } }, third] });
    expect(names()).toEqual([...before, ...inserted]);
    const tables = await Promise.all(inserted.map(async (name) => tableOf(await sheetOf(name))));
    expect(tables.map(({ heading, budget, indicators }) => [heading?.text.slice(0, 2), budget.total?.value, indicators.length])).toEqual([
      ["2.", 35, 10],
      ["3.", undefined, 7],
    ]);
    expect(inserted.every((name) => name.endsWith("-2024"))).toBe(true);
  });

  it("cancelled before it began leaves the workbook as it was; 撤销 removes the drafts", async () => {
    await open("seed");
    const before = names();
    const request = { tables: ["T1", "T2"].map((sheet) => ({ sheet, position: 0 })), year: 2024, targets: "cleared" as const };
    const cancelled = await carryOverTables(host, request, { report: () => undefined, cancelled: () => true });
    expect(cancelled).toEqual({ ok: true, value: { inserted: [], cancelled: true } });
    expect(names()).toEqual(before);
    const carried = await carryOverTables(host, request);
    expect(names()).toHaveLength(6);
    expect(await host.removeSheets(carried.ok ? carried.value.inserted : [])).toEqual({ ok: true, value: undefined });
    expect(names()).toEqual(before);
  });

  it("names a sheet that is gone; a table that is gone is left out", async () => {
    await open("seed");
    expect(await carryOverTables(host, { tables: [{ sheet: "没有", position: 0 }], year: 2024, targets: "cleared" })).toMatchObject({
      ok: false,
      error: { kind: "sheet-missing" },
    });
    expect(await carry({ tables: [{ sheet: "T1", position: 3 }] })).toEqual([]);
  });
});
