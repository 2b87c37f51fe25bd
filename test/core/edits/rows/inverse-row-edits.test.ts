import fc from "fast-check";
import { foreseen, type AppliedRow } from "../../../../src/core/edits/rows/applied-row";
import type { AskedRow, InsertRow } from "../../../../src/core/edits/rows/asked-row";
import type { FittedRow } from "../../../../src/core/edits/rows/fitted-row";
import { fitLooks, fitRows } from "../../../../src/core/edits/rows/fit-rows";
import { inverseRowEdits, rowAfterAll } from "../../../../src/core/edits/rows/inverse-row-edits";
import type { WithMerges } from "../../../../src/core/edits/rows/merge-cells";
import { mergedAfter } from "../../../../src/core/edits/rows/merged-after";
import { overlap } from "../../../../src/core/sheet/ranges";
import { inOrder, isMergeCells } from "../../../../src/core/edits/rows/row-order";
import { rangeToA1 } from "../../../../src/core/sheet/a1";
import type { CellRange } from "../../../../src/core/sheet/cell-ref";
import { grid } from "../../../support/grid";

/** A sheet of one column, as a host changes it: its texts and its merges. */
interface Plain {
  readonly rows: readonly string[];
  readonly merges: readonly CellRange[];
}

const changed = (rows: readonly string[], edit: AskedRow): readonly string[] => {
  switch (edit.kind) {
    case "insert-row":
      return [...rows.slice(0, edit.before), edit.cells[0]?.text ?? "", ...rows.slice(edit.before)];
    case "delete-row":
      expect(rows[edit.row]).toBe(edit.was[0] ?? "");
      return rows.filter((_, row) => row !== edit.row);
    case "reorder-rows":
      return rows.map((text, row) => rows[edit.order[row - edit.first] ?? row] ?? text);
  }
};

const applied = ({ rows, merges }: Plain, edits: readonly WithMerges<AskedRow>[]): Plain => {
  const [cells] = edits.filter(isMergeCells);
  const apart = merges.filter((merge) => !cells?.unmerge.some((block) => overlap(block, merge)));
  const ordered = inOrder(edits);
  const moved = ordered.reduce(mergedAfter, apart);
  const made = cells?.merge ?? [];
  return { rows: ordered.reduce(changed, rows), merges: [...moved.filter((merge) => !made.some((one) => overlap(one, merge))), ...made] };
};

/** The changes as a host tells of them once they are made. */
const made = (edits: readonly WithMerges<FittedRow>[]): readonly WithMerges<AppliedRow>[] =>
  edits.map((edit) => (isMergeCells(edit) ? edit : foreseen(edit)));

const ROWS = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"];
const SHEET = "表";

const rowEdits = fc
  .record({
    inserts: fc.array(fc.nat(ROWS.length), { maxLength: 4 }),
    deletes: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
    order: fc.shuffledSubarray([4, 5, 6, 7], { minLength: 4, maxLength: 4 }),
    reorders: fc.boolean(),
  })
  .map(({ inserts, deletes, order, reorders }): readonly AskedRow[] => [
    // Inside a block that is reordered nothing is inserted.
    ...inserts
      .filter((before) => !reorders || before <= 4 || before === 8)
      .map((before, index) => ({ kind: "insert-row" as const, sheet: SHEET, before, cells: [{ column: 0, text: `新${index}` }] })),
    ...deletes.map((row) => ({ kind: "delete-row" as const, sheet: SHEET, row, was: [ROWS[row] ?? ""] })),
    ...(reorders ? [{ kind: "reorder-rows" as const, sheet: SHEET, first: 4, order }] : []),
  ]);

const merges = fc.constantFrom<readonly CellRange[]>(
  [],
  [{ row: 0, column: 0, rowCount: 4, columnCount: 1 }],
  [
    { row: 1, column: 0, rowCount: 2, columnCount: 1 },
    { row: 4, column: 0, rowCount: 4, columnCount: 1 },
  ],
);

const names = (ranges: readonly CellRange[]): readonly string[] => ranges.map(rangeToA1).sort();

describe("row changes and their inverses", () => {
  it("leave the sheet as it was, whatever was inserted, deleted and reordered together", () => {
    fc.assert(
      fc.property(rowEdits, merges, (edits, merged) => {
        const sheet = { ...grid(ROWS.map((text) => `|${text}|`).join("\n"), SHEET), merges: merged };
        const before: Plain = { rows: ROWS, merges: merged };
        const forward = fitRows(edits, [sheet]);
        const after = applied(before, forward);
        expect(after.rows).toHaveLength(
          ROWS.length + edits.reduce((sum, { kind }) => sum + Number(kind === "insert-row") - Number(kind === "delete-row"), 0),
        );
        const inverse = inverseRowEdits(made(forward));
        const back = applied(after, inverse);
        expect(back.rows).toEqual(ROWS);
        expect(names(back.merges)).toEqual(names(merged));
        // Twice the other way round is the way itself.
        expect(applied(back, inverseRowEdits(made(fitLooks(inverse, [])))).rows).toEqual(after.rows);
      }),
      { numRuns: 500 },
    );
  });

  it("tell where a row has gone", () => {
    fc.assert(
      fc.property(rowEdits, (edits) => {
        const after = inOrder(edits).reduce(changed, ROWS);
        ROWS.forEach((text, row) => {
          const now = rowAfterAll({ row, column: 0 }, edits);
          expect(now === undefined ? -1 : now).toBe(after.indexOf(text));
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("a row that is inserted", () => {
  const sheet = grid(
    `
    |产出|数量|邮寄|<|
    |^|质量|送达|<|
    |效益|社会|保障|<|`,
    SHEET,
  );
  const fitted = (edit: Omit<InsertRow, "kind" | "sheet" | "cells">) =>
    fitRows([{ kind: "insert-row", sheet: SHEET, cells: [], ...edit }], [sheet])
      .filter(isMergeCells)
      .map(({ merge, undo }) => ({ merge: names(merge), undo: names(undo.merge) }));

  it("at the end of a group stretches the group's merge and repeats the merges of its model row", () => {
    expect(fitted({ before: 2, joins: [0] })).toEqual([{ merge: ["A1:A3", "C3:D3"], undo: [] }]);
  });
  it("inside a group needs only its own merges", () => {
    expect(fitted({ before: 1, joins: [0] })).toEqual([{ merge: ["C2:D2"], undo: [] }]);
  });
  it("behind a group of one row makes a merge of the two, where the table merges its groups", () => {
    expect(fitted({ before: 3, joins: [0] })).toEqual([{ merge: ["A3:A4", "C4:D4"], undo: [] }]);
  });
  it("at the head of a group takes the group's merge over", () => {
    expect(fitted({ before: 0, like: 0, head: { column: 0, text: "产出" } })).toEqual([{ merge: ["A1:A3", "C1:D1"], undo: [] }]);
  });
  it("as a group of its own stays out of the merges", () => {
    expect(fitted({ before: 2 })).toEqual([{ merge: ["C3:D3"], undo: [] }]);
  });
});
