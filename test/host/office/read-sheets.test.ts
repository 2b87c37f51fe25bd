import { officeHost } from "../../../src/host/office/office-host";
import { plainSheet, startOffice, type PlainSheet, type RunningOffice } from "../../../src/workbench/jsdom";

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice({ workbook: [plainSheet("表一", [["甲"]]), plainSheet("表二", [["乙"]])] });
});
afterEach(() => office.dispose());

describe("按名称读表", () => {
  it("按要的顺序给", async () => {
    const read = await officeHost().read({ sheets: ["表二", "表一"] });
    expect(read.ok && read.value.map(({ name, text }) => [name, text])).toEqual([
      ["表二", [["乙"]]],
      ["表一", [["甲"]]],
    ]);
  });

  it.each([[["没有"]], [["表一", "没有", "表二"]]])("说出哪一张不在了：%j", async (sheets) => {
    expect(await officeHost().read({ sheets })).toEqual({ ok: false, error: { kind: "sheet-missing", sheet: "没有" } });
  });
});

describe("太大而一次读不完的表", () => {
  /** Three columns of 7000 rows: more cells than one strip holds. Cells stand on both sides of the cut. */
  const large: PlainSheet = {
    name: "大表",
    cells: [
      { row: 2, column: 1, value: "标题" },
      { row: 6667, column: 2, value: 0.95, numberFormat: "0%" },
      { row: 6668, column: 1, formula: "=D7002*2" },
      { row: 7001, column: 3, value: 21 },
    ],
    merges: ["B3:D3"],
  };

  it("分段读来，与一次读来一样，只是没有合并单元格", async () => {
    office.dispose();
    office = await startOffice({ workbook: [large] });
    const whole = await officeHost().read("active");
    office.host.faults.plan({ code: 5104, member: "GetUsedRangeOrNullObject" });
    office.host.counters.reset();
    const strips = await officeHost().read("active");
    expect(office.host.counters.read().requests).toBe(5);
    if (!whole.ok) throw new Error(whole.error.kind);
    const [sheet] = whole.value;
    expect([sheet?.origin, sheet?.text.length, sheet?.text[6665], sheet?.text[6666]]).toEqual([
      { row: 2, column: 1 },
      7000,
      ["", "95%", ""],
      ["42", "", ""],
    ]);
    expect(strips).toEqual({ ok: true, value: [{ ...sheet, merges: [] }] });
  });

  it("空表没有可分的段", async () => {
    office.dispose();
    office = await startOffice({ workbook: [plainSheet("空表", [])] });
    office.host.faults.plan({ code: 5104, member: "GetUsedRangeOrNullObject" });
    office.host.counters.reset();
    const read = await officeHost().read("active");
    expect(office.host.counters.read().requests).toBe(4);
    expect(read.ok && read.value.map(({ name, text }) => [name, text])).toEqual([["空表", []]]);
  });
});
