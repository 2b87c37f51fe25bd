import type { RowLabel } from "../../../src/core/edits/rows/asked-row";
import { officeHost } from "../../../src/host/office/office-host";
import { plainSheet, startOffice, type RunningOffice } from "../../../src/workbench/jsdom";

let office: RunningOffice;
beforeEach(async () => {
  const sheet = plainSheet("表", [
    ["甲", "95", "文本"],
    ["乙", "3", "文本"],
  ]);
  office = await startOffice({
    workbook: [
      { ...sheet, rowHeights: [20, 48], cells: sheet.cells.map((cell) => (cell.column === 2 ? { ...cell, numberFormat: "@" } : cell)) },
    ],
  });
  await officeHost().read("active");
});
afterEach(() => office.dispose());

const sheet = () => {
  const [found] = office.engine.sheets();
  if (!found) throw new Error("no sheet");
  return found;
};

const insert = (cells: readonly RowLabel[], like = 0) =>
  officeHost().applyEdits([], [{ kind: "insert-row", sheet: "表", before: 1, cells, like, formats: "all", bare: false }]);

describe("what is written into a row that is inserted", () => {
  it.each([
    [1, "95", 95],
    [1, "129.5", 129.5],
    [1, "10-15", "10-15"],
    [1, "95%", "95%"],
    [1, "1/2", "1/2"],
    [1, "007", "007"],
    [1, "=1+1", "=1+1"],
    [1, "210101199001011234", "210101199001011234"],
    [2, "95", "95"],
    [2, "1-12月", "1-12月"],
  ])("column %i: %s is held as %p", async (column, text, held) => {
    expect((await insert([{ column, text }])).ok).toBe(true);
    const [[cell] = []] = sheet().read({ row: 1, column, rowCount: 1, columnCount: 1 });
    expect([cell?.value, cell?.text, cell?.formula]).toEqual([held, text, undefined]);
  });

  it("the row is as high as its model", async () => {
    await insert([], 1);
    expect([0, 1, 2].map((row) => sheet().rowHeight(row))).toEqual([20, 48, 48]);
  });
});

describe("rows that are reordered", () => {
  it("take their heights along, and leave columns that are to stay", async () => {
    const reorder = { kind: "reorder-rows" as const, sheet: "表", first: 0, order: [1, 0], fixed: [1] };
    expect((await officeHost().applyEdits([], [reorder])).ok).toBe(true);
    expect(
      sheet()
        .read({ row: 0, column: 0, rowCount: 2, columnCount: 2 })
        .map((row) => row.map(({ text }) => text)),
    ).toEqual([
      ["乙", "95"],
      ["甲", "3"],
    ]);
    expect([0, 1].map((row) => sheet().rowHeight(row))).toEqual([48, 20]);
  });
});
