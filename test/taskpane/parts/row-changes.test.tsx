/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import type { AskedRow } from "../../../src/core/edits/rows/asked-row";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import { RowChanges } from "../../../src/taskpane/parts/row-changes";
import { renderView, reportOf } from "../../support/pane/render-view";

afterEach(cleanup);

const SHEET = "示例";
/** Its indicators stand in the rows 8 to 14 of the sheet. */
const report = reportOf([exampleSheet({}, SHEET)]);

/** The lines of the list as they are read. */
const lines = (...structural: readonly AskedRow[]): readonly (string | null)[] => {
  renderView(<RowChanges structural={structural} />, report);
  return screen.queryAllByRole("listitem").map(({ textContent }) => textContent);
};

const reorder = (firstRow: number, order: readonly number[], expected?: readonly string[]): AskedRow => ({
  kind: "reorder-rows",
  sheet: SHEET,
  first: firstRow - 1,
  order: order.map((row) => row - 1),
  ...(expected ? { expects: { column: 2, texts: expected } } : {}),
});

describe("rows that a fix inserts, deletes or moves", () => {
  it.each<readonly [string, AskedRow, readonly string[]]>([
    [
      "a row inserted: its number in the sheet, its texts without the empty ones",
      {
        kind: "insert-row",
        sheet: SHEET,
        before: 9,
        cells: [
          { column: 1, text: "质量指标" },
          { column: 2, text: " " },
          { column: 3, text: "妥投率" },
          { column: 4, text: "≥95%" },
        ],
      },
      ["插入为第 10 行： 质量指标 · 妥投率 · ≥95%"],
    ],
    ["a row inserted without texts", { kind: "insert-row", sheet: SHEET, before: 0, cells: [] }, ["插入为第 1 行： （空）"]],
    [
      "a row deleted",
      { kind: "delete-row", sheet: SHEET, row: 11, was: ["", "成本指标", "办案耗材费总额", "≤15万元"] },
      ["删除第 12 行： 成本指标 · 办案耗材费总额 · ≤15万元"],
    ],
    ["a blank row deleted", { kind: "delete-row", sheet: SHEET, row: 6, was: ["", ""] }, ["删除第 7 行： （空）"]],
    [
      "indicators in a new order: what each row will say",
      reorder(8, [10, 8, 9]),
      [
        "新的顺序：",
        "第 8 行 时效指标 · 文书邮寄送达天数 · ≤5天",
        "第 9 行 数量指标 · 法律文书邮寄数量 · ≥16000件",
        "第 10 行 质量指标 · 文书邮寄妥投率 · ≥95%",
      ],
    ],
    [
      "rows that are no indicators: by the text the change expects there, if it does",
      reorder(14, [16, 15, 14], ["满意度", "备注一", ""]),
      ["新的顺序：", "第 14 行 （空）", "第 15 行 备注一", "第 16 行 服务对象满意度指标 · 诉讼当事人满意度 · ≥90%"],
    ],
  ])("%s", (_name, edit, expected) => {
    expect(lines(edit)).toEqual(expected);
  });

  it("shows the first eight rows of a long order and counts the others", () => {
    const shown = lines(reorder(5, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5]));
    expect([shown.length, shown[1], shown[8], shown[9]]).toEqual([
      10,
      "第 5 行 服务对象满意度指标 · 诉讼当事人满意度 · ≥90%",
      "第 12 行 （空）",
      "另有 2 行",
    ]);
  });

  it("tells one change after the other, and knows no indicators of another sheet", () => {
    const other: AskedRow = {
      kind: "reorder-rows",
      sheet: "别的表",
      first: 7,
      order: [8, 7],
      expects: { column: 0, texts: ["甲", "乙"] },
    };
    expect(lines({ kind: "delete-row", sheet: SHEET, row: 6, was: ["表头"] }, other)).toEqual([
      "删除第 7 行： 表头",
      "新的顺序：",
      "第 8 行 乙",
      "第 9 行 甲",
    ]);
  });
});
