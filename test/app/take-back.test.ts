import { applyFixes } from "../../src/app/apply-fixes";
import { readJournal } from "../../src/app/undo/read-journal";
import { takeBack } from "../../src/app/take-back";
import type { CellEdit } from "../../src/core/edits/cell-edit";
import type { AskedRow } from "../../src/core/edits/rows/asked-row";
import { rangeToA1 } from "../../src/core/sheet/a1";
import { officeHost } from "../../src/host/office/office-host";
import { plainSheet, sheetDump, startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { readPlainSheets } from "../../src/workbench/xlsx";

let office: RunningOffice;
beforeEach(async () => {
  const rows = [
    ["产出", "数量", "甲"],
    ["", "质量", "乙"],
    ["", "", ""],
    ["", "", ""],
    ["效益", "社会", "丙"],
  ];
  office = await startOffice({
    workbook: [...(await readPlainSheets("test/fixtures/seed.xlsx")), { ...plainSheet("表", rows), merges: ["A1:A4"] }],
  });
});
afterEach(() => office.dispose());

const fix = (structural: readonly AskedRow[], edits: readonly CellEdit[] = []) => ({
  safety: "review" as const,
  label: "",
  edits,
  structural,
});
const insertAt = (sheet: string, before: number, text: string): AskedRow => ({
  kind: "insert-row",
  sheet,
  before,
  cells: [{ column: 2, text }],
});
const remove = (sheet: string, row: number, was: readonly string[]): AskedRow => ({ kind: "delete-row", sheet, row, was });

const acts: readonly (readonly [string, string, readonly AskedRow[], readonly CellEdit[]])[] = [
  ["a row inserted", "T2", [insertAt("T2", 12, "10-15")], []],
  ["three rows inserted, two at one place", "T1", [insertAt("T1", 20, "一"), insertAt("T1", 38, "二"), insertAt("T1", 20, "三")], []],
  ["a blank row deleted inside a merge", "表", [remove("表", 2, ["", "", ""])], []],
  ["the last row of a merge deleted", "表", [remove("表", 3, ["", "", ""])], []],
  ["all blank rows of a merge deleted", "表", [remove("表", 2, []), remove("表", 3, [])], []],
  ["rows reordered", "T2", [{ kind: "reorder-rows", sheet: "T2", first: 8, order: [10, 8, 9] }], []],
  [
    "rows inserted and deleted with a cell edited below and above",
    "表",
    [remove("表", 2, []), insertAt("表", 1, "新")],
    [
      { sheet: "表", at: { row: 4, column: 2 }, was: "丙", text: "丙二" },
      { sheet: "表", at: { row: 0, column: 2 }, was: "甲", text: "甲一" },
    ],
  ],
];

describe("撤销 of row changes in Excel", () => {
  it.each(acts)("%s: the sheet is as it was", async (_name, sheet, structural, edits) => {
    const host = officeHost();
    await host.read("active");
    const before = sheetDump(office, sheet);
    const applied = await applyFixes(host, [fix(structural, edits)]);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    expect(sheetDump(office, sheet)).not.toEqual(before);
    // The journal is kept as JSON between sessions.
    const [entry] = readJournal(JSON.parse(JSON.stringify([{ workbook: "", label: "", at: 0, step: applied.value }])));
    expect(entry?.step).toEqual(applied.value);
    expect(entry && (await takeBack(host, entry.step))).toEqual({ ok: true, value: undefined });
    expect(sheetDump(office, sheet)).toEqual(before);
  });

  it("is refused, and changes nothing, when the inserted row was written on", async () => {
    const host = officeHost();
    await host.read("active");
    const applied = await applyFixes(host, [fix([insertAt("表", 1, "新")])]);
    office.engine
      .sheets()
      .find(({ name }) => name === "表")
      ?.write({ row: 1, column: 2, rowCount: 1, columnCount: 1 }, [[{ value: "用户写的" }]]);
    const changed = sheetDump(office, "表");
    const taken = applied.ok ? await takeBack(host, applied.value) : applied;
    expect(taken).toEqual({
      ok: false,
      error: { kind: "cell-changed", sheet: "表", at: { row: 1, column: 2 }, was: "新", now: "用户写的" },
    });
    expect(sheetDump(office, "表")).toEqual(changed);
  });

  it("leaves marks and the user's conditional formats on the same cells", async () => {
    const host = officeHost();
    const context = new Excel.RequestContext();
    const own = context.workbook.worksheets.getItem("表").getRange("C1:C5").conditionalFormats.add("Custom");
    own.custom.rule.formula = '=C1="甲"';
    await context.sync();
    const colour = { fill: "#FFC7CE", font: "#9C0006" };
    await host.setMarks(
      [
        {
          sheet: "表",
          marks: [
            { at: { row: 1, column: 2 }, severity: "error" },
            { at: { row: 4, column: 2 }, severity: "error" },
          ],
        },
      ],
      { error: colour, warning: colour, info: colour },
    );
    const areas = () =>
      office.engine
        .sheets()
        .find(({ name }) => name === "表")
        ?.conditionalFormats()
        .map((format) => format.areas.map(rangeToA1));
    const before = areas();
    expect(before).toHaveLength(2);
    const applied = await applyFixes(host, [fix([insertAt("表", 1, "新"), remove("表", 2, ["", "", ""])])]);
    expect(areas()).not.toEqual(before);
    expect(applied.ok && (await takeBack(host, applied.value))).toEqual({ ok: true, value: undefined });
    expect(areas()).toEqual(before);
  });

  it("brings validation and print area of the rows around along", async () => {
    const host = officeHost();
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("C1:C5").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙,丙" } };
    sheet.pageLayout.setPrintArea("A1:C5");
    await context.sync();
    expect((await applyFixes(host, [fix([insertAt("表", 5, "丁")])])).ok).toBe(true);
    const printed = sheet.pageLayout.getPrintArea();
    const validation = sheet.getRange("C6").dataValidation;
    printed.load("address");
    validation.load("type,rule");
    await context.sync();
    expect(printed.address).toBe("表!A1:C6");
    expect(validation.rule.list?.source).toBe("甲,乙,丙");
  });
});
