import type { RowLabel } from "../../../src/core/edits/rows/asked-row";
import type { FittedInsert } from "../../../src/core/edits/rows/fitted-row";
import { officeHost } from "../../../src/host/office/office-host";
import type { SheetHost } from "../../../src/host/ports";
import { plainSheet, startOffice, type RunningOffice } from "../../../src/workbench/jsdom";

let office: RunningOffice;
let host: SheetHost;
beforeEach(async () => {
  office = await startOffice({
    workbook: [
      plainSheet("表一", [
        ["95%", "≤20万"],
        ["10-15", ""],
        ["三", "四"],
      ]),
    ],
  });
  host = officeHost();
  // The library greets Excel in a batch of its own after the first one.
  await host.read("active");
});
afterEach(() => office.dispose());

const texts = async (): Promise<readonly (readonly string[])[]> => {
  const read = await host.read("active");
  return read.ok ? (read.value[0]?.text ?? []) : [];
};
const edit = (row: number, column: number, was: string, text: string) => ({ sheet: "表一", at: { row, column }, was, text, asText: true });

const insert = (before: number, cell: RowLabel): FittedInsert => ({
  kind: "insert-row",
  sheet: "表一",
  before,
  cells: [cell],
  like: Math.max(0, before - 1),
  formats: "all",
  bare: false,
});

describe("edits in Excel", () => {
  it("write text that Excel would turn into something else as text", async () => {
    expect((await host.applyEdits([edit(0, 1, "≤20万", "≤20万元"), edit(1, 1, "", "1-12月"), edit(2, 1, "四", "=100%")])).ok).toBe(true);
    expect((await texts()).map((row) => row[1])).toEqual(["≤20万元", "1-12月", "=100%"]);
  });

  it("are all refused when one cell changed meanwhile", async () => {
    const result = await host.applyEdits([edit(0, 1, "≤20万", "≤20万元"), edit(2, 0, "二", "两")]);
    expect(result).toEqual({ ok: false, error: { kind: "cell-changed", sheet: "表一", at: { row: 2, column: 0 }, was: "二", now: "三" } });
    expect((await texts())[0]?.[1]).toBe("≤20万");
  });

  it("are refused on a protected sheet and on a sheet that is gone", async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem("表一").protection.protect();
    await context.sync();
    expect(await host.applyEdits([edit(0, 1, "≤20万", "≤20万元")])).toEqual({
      ok: false,
      error: { kind: "sheet-protected", sheet: "表一" },
    });
    const gone = await host.applyEdits([{ ...edit(0, 0, "", "x"), sheet: "没有" }]);
    expect(gone.ok ? undefined : gone.error.kind).toBe("sheet-missing");
  });

  it("insert, delete and reorder rows", async () => {
    expect((await host.applyEdits([], [{ kind: "reorder-rows", sheet: "表一", first: 0, order: [2, 0, 1], fixed: [] }])).ok).toBe(true);
    expect((await texts()).map((row) => row[0])).toEqual(["三", "95%", "10-15"]);
    expect((await host.applyEdits([], [insert(1, { column: 0, text: "新" })])).ok).toBe(true);
    expect((await texts()).map((row) => row[0])).toEqual(["三", "新", "95%", "10-15"]);
    expect((await host.applyEdits([], [{ kind: "delete-row", sheet: "表一", row: 1, was: ["新", ""] }])).ok).toBe(true);
    expect((await texts()).map((row) => row[0])).toEqual(["三", "95%", "10-15"]);
    expect((await host.applyEdits([], [{ kind: "delete-row", sheet: "表一", row: 1, was: ["别的"] }])).ok).toBe(false);
  });

  it("tell what stood there and what is shown since", async () => {
    const applied = await host.applyEdits([{ ...edit(0, 1, "≤20万", "25%"), asText: false }], [insert(0, { column: 1, text: "0.50" })]);
    expect(applied.ok && applied.value.edits.map(({ before, shown }) => ({ before, shown }))).toEqual([
      { before: { kind: "constant", value: "≤20万", format: "General" }, shown: "25%" },
    ]);
    expect(applied.ok && applied.value.structural).toMatchObject([{ kind: "insert-row", shown: ["", "0.50"] }]);
  });

  it("do not delete a row that holds something behind its known cells", async () => {
    const result = await host.applyEdits([], [{ kind: "delete-row", sheet: "表一", row: 0, was: ["95%"] }]);
    expect(result).toEqual({ ok: false, error: { kind: "cell-changed", sheet: "表一", at: { row: 0, column: 1 }, was: "", now: "≤20万" } });
  });
});

describe("failures of Excel", () => {
  it.each([
    [{ code: 5102 }, "too-many-requests"],
    [{ code: 5012 }, "session-lost"],
    [{ code: 5103, times: 9 }, "too-large"],
    [{ code: 7000 }, "access-denied"],
    [{ code: 5016 }, "dialog-open"],
    [{ code: "AccessDenied" }, "access-denied"],
    [{ code: "GeneralException" }, "unexpected"],
  ] as const)("%j is told as %s", async (spec, kind) => {
    office.host.faults.plan(spec);
    const result = await host.read("active");
    expect(result.ok ? "ok" : result.error.kind).toBe(kind);
  });

  it("waits while a cell is being edited, says so, and goes on", async () => {
    const heard: boolean[] = [];
    office.host.faults.plan({ code: "InvalidOperationInCellEditMode", times: 2 });
    const result = await officeHost((editing) => heard.push(editing)).read("active");
    expect(result.ok).toBe(true);
    expect(heard[0]).toBe(true);
    expect(heard.at(-1)).toBe(false);
  });
});
