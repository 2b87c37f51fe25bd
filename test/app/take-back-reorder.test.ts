import { applyFixes } from "../../src/app/apply-fixes";
import { readJournal } from "../../src/app/undo/read-journal";
import { takeBack } from "../../src/app/take-back";
import type { CellEdit } from "../../src/core/edits/cell-edit";
import type { AskedRow } from "../../src/core/edits/rows/asked-row";
import { toA1 } from "../../src/core/sheet/a1";
import { officeHost } from "../../src/host/office/office-host";
import { plainSheet, sheetDump, startOffice, type RunningOffice } from "../../src/workbench/jsdom";

let office: RunningOffice;
beforeEach(async () => {
  const rows = [
    ["填表说明", "", "", ""],
    ["1", "质量指标", "妥投率", "95%"],
    ["2", "时效指标", "送达天数", "5天"],
    ["3", "数量指标", "邮寄数量", "100件"],
  ];
  office = await startOffice({ workbook: [plainSheet("表", rows)] });
});
afterEach(() => office.dispose());

const [A, C, D] = [0, 2, 3];
/** An edit in this column of the row with this number. */
const edit = (column: number, row: number, was: string, text: string): CellEdit => ({
  sheet: "表",
  at: { row: row - 1, column },
  was,
  text,
  asText: true,
});
/** 数量, 质量, 时效; the numbers in column A stay where they are. */
const reorder: AskedRow = {
  kind: "reorder-rows",
  sheet: "表",
  first: 1,
  order: [3, 1, 2],
  fixed: [0],
  expects: { column: 2, texts: ["妥投率", "送达天数", "邮寄数量"] },
};

/** The sheet's rows as they are read. */
const rows = async (): Promise<readonly string[] | undefined> => {
  const read = await officeHost().read({ sheets: ["表"] });
  return read.ok ? read.value[0]?.text.map((row) => row.join("|")) : undefined;
};

describe("撤销 of an act that reorders rows and edits cells among them", () => {
  it.each<readonly [string, readonly CellEdit[], readonly AskedRow[], readonly string[]]>([
    [
      "a name by which the rows are known",
      [edit(C, 3, "送达天数", "平均送达天数")],
      [reorder],
      ["填表说明|||", "1|数量指标|邮寄数量|100件", "2|质量指标|妥投率|95%", "3|时效指标|平均送达天数|5天"],
    ],
    [
      "all of the names and a target",
      [edit(C, 2, "妥投率", "甲"), edit(C, 3, "送达天数", "乙"), edit(C, 4, "邮寄数量", "丙"), edit(D, 4, "100件", "≥100件")],
      [reorder],
      ["填表说明|||", "1|数量指标|丙|≥100件", "2|质量指标|甲|95%", "3|时效指标|乙|5天"],
    ],
    [
      "a cell of a column that stays",
      [edit(A, 4, "3", "三")],
      [reorder],
      ["填表说明|||", "1|数量指标|邮寄数量|100件", "2|质量指标|妥投率|95%", "三|时效指标|送达天数|5天"],
    ],
    [
      "a name, below a row that is inserted, and a cell outside",
      [edit(C, 2, "妥投率", "签收率"), edit(A, 1, "填表说明", "说明")],
      [reorder, { kind: "insert-row", sheet: "表", before: 1, cells: [{ column: 1, text: "新" }] }],
      ["说明|||", "|新||", "1|数量指标|邮寄数量|100件", "2|质量指标|签收率|95%", "3|时效指标|送达天数|5天"],
    ],
  ])("%s: the edits move with their rows, and the sheet is given back", async (_name, edits, structural, expected) => {
    const host = officeHost();
    const before = sheetDump(office, "表");
    const applied = await applyFixes(host, [{ safety: "review", label: "", edits, structural }]);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    expect(await rows()).toEqual(expected);
    // The journal is kept as JSON between sessions.
    const [entry] = readJournal(JSON.parse(JSON.stringify([{ workbook: "", label: "", at: 0, step: applied.value }])));
    expect(entry && (await takeBack(host, entry.step))).toEqual({ ok: true, value: undefined });
    expect(sheetDump(office, "表")).toEqual(before);
  });

  it("is refused, and changes nothing, when an edited name was written over since", async () => {
    const host = officeHost();
    const applied = await applyFixes(host, [
      { safety: "review", label: "", edits: [edit(C, 3, "送达天数", "平均送达天数")], structural: [reorder] },
    ]);
    office.engine.sheets()[0]?.write({ row: 3, column: C, rowCount: 1, columnCount: 1 }, [[{ value: "用户写的" }]]);
    const changed = sheetDump(office, "表");
    const taken = applied.ok ? await takeBack(host, applied.value) : applied;
    if (taken.ok || taken.error.kind !== "cell-changed") throw new Error("Taken back");
    expect([toA1(taken.error.at), taken.error.was, taken.error.now]).toEqual(["C4", "平均送达天数", "用户写的"]);
    expect(sheetDump(office, "表")).toEqual(changed);
  });
});
