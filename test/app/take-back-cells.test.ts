import { applyFixes } from "../../src/app/apply-fixes";
import { readJournal } from "../../src/app/undo/read-journal";
import { takeBack } from "../../src/app/take-back";
import type { CellEdit } from "../../src/core/edits/cell-edit";
import type { AskedRow } from "../../src/core/edits/rows/asked-row";
import { officeHost } from "../../src/host/office/office-host";
import type { SheetHost } from "../../src/host/ports";
import { sheetDump, startOffice, type RunningOffice } from "../../src/workbench/jsdom";

/** One cell a row in column B: what it holds, its format, what it shows. */
const cells = [
  { value: 95, format: "General", shown: "95" },
  { value: 0.95, format: "0%", shown: "95%" },
  { value: 45_930, format: "yyyy/m/d", shown: "2025/9/30" },
  { value: 20_000, format: "#,##0.00", shown: "20,000.00" },
  { value: "10-15", format: "General", shown: "10-15" },
  { value: "95%", format: "@", shown: "95%" },
  { value: "=100%", format: "@", shown: "=100%" },
  { value: "≥95%", format: "0%", shown: "≥95%" },
  { value: "", format: "0.0", shown: "" },
] as const;

const SUM = 11;
let office: RunningOffice;
let host: SheetHost;
beforeEach(async () => {
  const column = cells.map(({ value, format }, row) => ({ row, column: 1, value, numberFormat: format }));
  office = await startOffice({ workbook: [{ name: "表", cells: [...column, { row: 24, column: 0, value: "填表说明" }] }] });
  host = officeHost();
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("表");
  sheet.getRange("B12:B14").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
  sheet.getRange("B12:B14").formulas = [["=B13*2+B14"], [95], [3]];
  sheet.getRange("C20").formulas = [["=B12"]];
  sheet.getRange("C20").numberFormat = [["0.00"]];
  await context.sync();
  await office.engine.computed();
});
afterEach(() => office.dispose());

const edit = (row: number, was: string, text: string, asText: boolean): CellEdit => ({
  sheet: "表",
  at: { row, column: 1 },
  was,
  text,
  ...(asText ? { asText } : {}),
});
const insertAt = (before: number): AskedRow => ({ kind: "insert-row", sheet: "表", before, cells: [{ column: 1, text: "新" }] });

/** The sheet after the act, and after it was kept as JSON between sessions and taken back. */
const doneAndTakenBack = async (edits: readonly CellEdit[], structural: readonly AskedRow[] = []) => {
  const applied = await applyFixes(host, [{ safety: "review", label: "", edits, structural }]);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  await office.engine.computed();
  const after = sheetDump(office, "表");
  const [entry] = readJournal(JSON.parse(JSON.stringify([{ workbook: "", label: "", at: 0, step: applied.value }])));
  expect(entry?.step).toEqual(applied.value);
  expect(entry && (await takeBack(host, entry.step))).toEqual({ ok: true, value: undefined });
  await office.engine.computed();
  return { after, back: sheetDump(office, "表") };
};

describe("撤销 of cell edits in Excel", () => {
  it.each([
    ["texts", true],
    ["what Excel makes of them", false],
  ])("numbers, percentages, dates and texts come back with their formats, written over as %s", async (_name, asText) => {
    const before = sheetDump(office, "表");
    const { after, back } = await doneAndTakenBack(cells.map(({ shown }, row) => edit(row, shown, "50%", asText)));
    expect(cells.map((_, row) => after.cells[`B${row + 1}`]?.value)).not.toContain(0.95);
    expect(after.cells["B1"]?.value).toBe(asText ? "50%" : 0.5);
    expect(back).toEqual(before);
  });

  it("a formula is a formula again, and what is computed from it too", async () => {
    const before = sheetDump(office, "表");
    expect(before.cells["B12"]).toMatchObject({ value: 193, formula: "=B13*2+B14" });
    const { after, back } = await doneAndTakenBack([edit(SUM, "193.00", "≥200件", true)]);
    expect([after.cells["B12"], after.cells["C20"]]).toMatchObject([{ value: "≥200件", formula: undefined }, { value: "≥200件" }]);
    expect(back).toEqual(before);
  });

  it.each([
    ["a row inserted above", [insertAt(0)]],
    ["a row inserted between the cells it adds", [insertAt(13)]],
    [
      "rows inserted and deleted around it",
      [insertAt(2), insertAt(5), { kind: "delete-row", sheet: "表", row: 9, was: ["", "", ""] }, insertAt(14)],
    ],
  ] as const)("a formula still means the same cells together with %s", async (_name, structural) => {
    const before = sheetDump(office, "表");
    const { back } = await doneAndTakenBack([edit(SUM, "193.00", "改", true), edit(1, "95%", "≥95%", true)], structural);
    expect(back).toEqual(before);
  });

  it("is refused, and changes nothing, when the cell shows something else since", async () => {
    const applied = await applyFixes(host, [{ safety: "review", label: "", edits: [edit(1, "95%", "90%", false)] }]);
    office.engine.sheets()[0]?.write({ row: 1, column: 1, rowCount: 1, columnCount: 1 }, [[{ value: 0.8 }]]);
    const changed = sheetDump(office, "表");
    const taken = applied.ok ? await takeBack(host, applied.value) : applied;
    expect(taken).toEqual({ ok: false, error: { kind: "cell-changed", sheet: "表", at: { row: 1, column: 1 }, was: "90%", now: "80%" } });
    expect(sheetDump(office, "表")).toEqual(changed);
  });
});

describe("撤销 of deleted rows in Excel", () => {
  it("numbers, percentages, dates and texts come back with their formats", async () => {
    const before = sheetDump(office, "表");
    const { after, back } = await doneAndTakenBack(
      [],
      cells.map(({ shown }, row) => ({ kind: "delete-row", sheet: "表", row, was: ["", shown, ""] })),
    );
    expect(after.cells["B3"]?.value).toBe(193);
    expect(back).toEqual(before);
  });

  it("a row of its own height with a formula, and a cell that was edited before it went", async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem("表").getRange("A20").format.rowHeight = 36;
    await context.sync();
    const before = sheetDump(office, "表");
    const { back } = await doneAndTakenBack(
      [{ sheet: "表", at: { row: 19, column: 0 }, was: "", text: "备注" }],
      [{ kind: "delete-row", sheet: "表", row: 19, was: ["", "", "193.00"] }],
    );
    expect(back).toEqual(before);
  });
});
