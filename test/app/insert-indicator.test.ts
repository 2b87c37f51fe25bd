import { applyFixes } from "../../src/app/apply-fixes";
import { takeBack } from "../../src/app/take-back";
import { insertIndicatorRow } from "../../src/core/library/insert-row";
import type { OfferedIndicator } from "../../src/core/library/offered-indicator";
import type { Fix } from "../../src/core/edits/fix";
import { parseWorkbook } from "../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../src/core/table/model/target-table";
import { officeHost } from "../../src/host/office/office-host";
import type { SheetHost } from "../../src/host/ports";
import { readPlainSheets } from "../../src/workbench/xlsx";
import { sheetDump, startOffice, type RunningOffice } from "../../src/workbench/jsdom";

let office: RunningOffice;
let host: SheetHost;
const start = async (excelapi?: string): Promise<void> => {
  office = await startOffice({
    workbook: await readPlainSheets("test/fixtures/seed.xlsx"),
    ...(excelapi === undefined ? {} : { requirementSets: { excelapi } }),
  });
  host = officeHost();
  await host.read("active");
};
afterEach(() => office.dispose());

const tableOf = async (sheet: string): Promise<TargetTable> => {
  const read = await host.read({ sheets: [sheet] });
  const table = read.ok ? parseWorkbook(read.value).tables[0] : undefined;
  if (!table) throw new Error("no table");
  return table;
};

const lines = ({ indicators }: TargetTable): readonly string[] =>
  indicators.map(({ level1, level2, name, description, target }) =>
    [level1.text, level2.text, name.text, description?.text, target.text].join("/"),
  );

const indicator = (level1: string, level2: string, target: string): OfferedIndicator => ({
  level1,
  level2,
  name: "新指标",
  description: "新描述",
  target,
});

const fixFor = (table: TargetTable, offered: OfferedIndicator): Fix => {
  const fix = insertIndicatorRow(table, offered);
  if (!fix.ok) throw new Error(fix.error.kind);
  return fix.value;
};

const cases = [
  { sheet: "T1", level1: "产出指标", level2: "数量指标", target: "10-15", row: 36, merges: ["A8:A39", "A40:A41", "C36:D36", "E36:F36"] },
  { sheet: "T1", level1: "产出指标", level2: "成本指标", target: "≤20万元", row: 39, merges: ["A8:A39", "A40:A41", "C39:D39", "E39:F39"] },
  { sheet: "T1", level1: "效益指标", level2: "社会效益指标", target: "95%", row: 41, merges: ["A8:A38", "A39:A41", "C41:D41", "E41:F41"] },
  { sheet: "T1", level1: "效益指标", level2: "经济效益指标", target: "≥95%", row: 39, merges: ["A8:A38", "A39:A41", "C39:D39", "E39:F39"] },
  {
    sheet: "T2",
    level1: "效益指标",
    level2: "可持续影响指标",
    target: "1-12月",
    row: 17,
    merges: ["A8:A15", "A16:A17", "C17:D17", "E17:F17"],
  },
  { sheet: "T4", level1: "满意度指标", level2: "服务对象满意度指标", target: "≥90%", row: 14, merges: ["A13:A14", "C14:D14", "E14:F14"] },
];

describe("a library indicator inserted in Excel", () => {
  it.each(cases)("$sheet $level2 $target stands in row $row", async ({ sheet, level1, level2, target, row, merges }) => {
    await start();
    const before = await tableOf(sheet);
    const dump = sheetDump(office, sheet);
    const applied = await applyFixes(host, [fixFor(before, indicator(level1, level2, target))]);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    const after = await tableOf(sheet);
    const position = after.indicators.findIndex(({ name }) => name.text === "新指标");
    expect(after.indicators[position]?.row).toBe(row - 1);
    expect(lines(after)[position]).toBe([level1, level2, "新指标", "新描述", target].join("/"));
    expect(after.indicators[position]?.held.kind).toBe("text");
    expect(lines(after).filter((_, index) => index !== position)).toEqual(lines(before));
    const now = sheetDump(office, sheet);
    expect(now.merges).toEqual(expect.arrayContaining(merges));
    const neighbour = after.indicators[position - 1]?.level2.text === level2 ? row - 1 : row + 1;
    for (const column of ["B", "C", "D", "E", "F", "G"])
      expect(now.cells[`${column}${row}`]?.style).toEqual(now.cells[`${column}${neighbour}`]?.style);
    expect(now.heights[row - 1]).toBe(now.heights[neighbour - 1]);

    expect(await takeBack(host, applied.value)).toEqual({ ok: true, value: undefined });
    expect(sheetDump(office, sheet)).toEqual(dump);
  });

  it("still stands in its place where Excel cannot tell its merges", async () => {
    await start("1.9");
    const before = await tableOf("T1");
    const dump = sheetDump(office, "T1");
    const offered = indicator("产出指标", "成本指标", "≤20万元");
    const applied = await applyFixes(host, [fixFor(before, offered)]);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    const after = await tableOf("T1");
    expect(lines(after)[31]).toBe("产出指标/成本指标/新指标/新描述/≤20万元");
    expect(lines(after).filter((_, index) => index !== 31)).toEqual(lines(before));
    expect(await takeBack(host, applied.value)).toEqual({ ok: true, value: undefined });
    expect(sheetDump(office, "T1")).toEqual(dump);
  });

  it("is refused once the table has changed at its head", async () => {
    await start();
    const fix = fixFor(await tableOf("T2"), indicator("效益指标", "经济效益指标", "≥5%"));
    office.engine
      .sheets()
      .find(({ name }) => name === "T2")
      ?.write({ row: 15, column: 0, rowCount: 1, columnCount: 1 }, [[{ value: "改了" }]]);
    const applied = await applyFixes(host, [fix]);
    expect(applied).toEqual({
      ok: false,
      error: { kind: "cell-changed", sheet: "T2", at: { row: 15, column: 0 }, was: "效益指标", now: "改了" },
    });
  });
});
