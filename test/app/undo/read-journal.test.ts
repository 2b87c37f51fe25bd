import { readJournal } from "../../../src/app/undo/read-journal";

const before = { kind: "constant", value: "95%", format: "@" };
const entry = (edits: readonly unknown[], structural: readonly unknown[]) => ({
  workbook: "甲.xlsx",
  label: "改为“≥95%”",
  at: 1,
  step: { kind: "edits", edits, structural },
});
const edit = { sheet: "表", at: { row: 3, column: 4 }, before, shown: "≥95%" };
const inserted = { kind: "insert-row", sheet: "表", before: 5, shown: ["", "新"] };
const deleted = { kind: "delete-row", sheet: "表", row: 7, was: ["旧"], held: { cells: [before], height: 20 } };
const reordered = { kind: "reorder-rows", sheet: "表", first: 8, order: [9, 8], fixed: [] };

describe("撤销记录", () => {
  it("存了什么就读出什么", () => {
    const journal = [entry([edit], [inserted, deleted, reordered])];
    expect(readJournal(JSON.parse(JSON.stringify(journal)))).toEqual(journal);
  });

  it("先前版本多存的不读，少存的补上", () => {
    const stored = entry(
      [{ ...edit, was: "95%", text: "≥95%", asText: true }],
      [
        { ...inserted, cells: [{ column: 1, text: "新" }], like: 4, formats: [0, 1], bare: true },
        deleted,
        { kind: "reorder-rows", sheet: "表", first: 8, order: [9, 8] },
      ],
    );
    expect(readJournal([stored])).toEqual([entry([edit], [inserted, deleted, reordered])]);
  });

  it.each([
    ["新行现在写着什么没有存", entry([], [{ kind: "insert-row", sheet: "表", before: 5 }])],
    ["删去的行原来有什么没有存", entry([], [{ kind: "delete-row", sheet: "表", row: 7, was: ["旧"] }])],
    ["单元格原来有什么没有存", entry([{ sheet: "表", at: { row: 3, column: 4 }, shown: "≥95%" }], [])],
    ["不认识的步骤", { ...entry([], []), step: { kind: "other" } }],
  ])("%s：这一步不能撤销，不列出", (_name, stored) => {
    expect(readJournal([stored, entry([edit], [])])).toEqual([entry([edit], [])]);
  });

  it.each([[undefined], ["坏了"], [{}]])("存的不是记录（%j）：没有可撤销的", (stored) => {
    expect(readJournal(stored)).toEqual([]);
  });
});
