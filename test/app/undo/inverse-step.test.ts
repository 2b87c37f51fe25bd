import fc from "fast-check";
import { inverseStep } from "../../../src/app/undo/inverse-step";
import type { AppliedEdit, CellContent, CellEdit, CellRestore } from "../../../src/core/edits/cell-edit";
import { insertedRow, type AppliedRow } from "../../../src/core/edits/rows/applied-row";
import type { AskedRow } from "../../../src/core/edits/rows/asked-row";
import { inOrder, isMergeCells } from "../../../src/core/edits/rows/row-order";
import type { AppliedEdits } from "../../../src/host/ports";

/** A sheet of one column, changed as a host changes it. */
type Column = readonly CellContent[];

const constant = (value: string | number, format = "General"): CellContent => ({ kind: "constant", value, format });
const shownOf = (content: CellContent | undefined): string =>
  content?.kind === "constant" ? `${String(content.value)} in ${content.format}` : (content?.formula ?? "");

const SHEET = "表";
const START: Column = [
  constant(95),
  constant(0.95, "0%"),
  { kind: "formula", formula: "=A1*2", format: "0.00" },
  constant("10-15", "@"),
  constant(45_930, "yyyy/m/d"),
  constant("≥95%"),
  constant("", "0.0"),
  constant(7, "#,##0"),
];

const put = (column: Column, row: number, content: CellContent): Column => column.map((cell, place) => (place === row ? content : cell));

const changed = (column: Column, edit: AskedRow): Column => {
  switch (edit.kind) {
    case "insert-row":
      return [...column.slice(0, edit.before), edit.held?.cells[0] ?? constant(edit.cells[0]?.text ?? ""), ...column.slice(edit.before)];
    case "delete-row":
      return column.filter((_, row) => row !== edit.row);
    case "reorder-rows":
      return column.map((cell, row) => column[edit.order[row - edit.first] ?? row] ?? cell);
  }
};

const applied = (
  start: Column,
  edits: readonly (CellEdit | CellRestore)[],
  structural: readonly AskedRow[],
): { readonly column: Column; readonly step: AppliedEdits } => {
  for (const { at, was } of edits) expect(shownOf(start[at.row])).toBe(was);
  for (const edit of structural)
    if (edit.kind === "reorder-rows") expect(edit.order.map((_, place) => shownOf(start[edit.first + place]))).toEqual(edit.expects?.texts);
  const written = edits.reduce((now, edit) => ("text" in edit ? put(now, edit.at.row, constant(edit.text, "@")) : now), start);
  const moved = inOrder(structural).reduce(changed, written);
  const column = edits.reduce((now, edit) => ("restore" in edit ? put(now, edit.restore.row, edit.restore.content) : now), moved);
  const told = inOrder(structural).map((edit): AppliedRow => {
    if (edit.kind === "insert-row") return insertedRow(edit, [shownOf(constant(edit.cells[0]?.text ?? ""))]);
    return edit.kind === "delete-row" ? { ...edit, held: { cells: start.slice(edit.row, edit.row + 1) } } : { ...edit, fixed: [] };
  });
  const made = edits.map((edit): AppliedEdit => ({
    sheet: edit.sheet,
    at: edit.at,
    before: start[edit.at.row] ?? constant(""),
    shown: "text" in edit ? shownOf(constant(edit.text, "@")) : shownOf(edit.restore.content),
  }));
  return { column, step: { edits: made, structural: told } };
};

const acts = fc.record({
  edited: fc.uniqueArray(fc.nat(START.length - 1)),
  inserted: fc.array(fc.constantFrom(0, 1, 2, 3, 4, START.length), { maxLength: 3 }),
  deleted: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
  order: fc.option(fc.shuffledSubarray([4, 5, 6, 7], { minLength: 4 }), { nil: undefined }),
});

describe("撤销 of an act", () => {
  it("leaves every cell with what it held, whatever was edited, inserted, deleted and reordered together", () => {
    fc.assert(
      fc.property(acts, ({ edited, inserted, deleted, order }) => {
        const edits = edited.map((row) => ({ sheet: SHEET, at: { row, column: 0 }, was: shownOf(START[row]), text: `改${row}` }));
        const structural: readonly AskedRow[] = [
          ...inserted.map((before) => ({ kind: "insert-row" as const, sheet: SHEET, before, cells: [{ column: 0, text: "新" }] })),
          ...deleted.map((row) => ({ kind: "delete-row" as const, sheet: SHEET, row, was: [shownOf(START[row])] })),
          ...(order
            ? [{ kind: "reorder-rows" as const, sheet: SHEET, first: 4, order, expects: { column: 0, texts: START.slice(4).map(shownOf) } }]
            : []),
        ];
        const { column, step } = applied(START, edits, structural);
        const back = inverseStep(step);
        expect(
          applied(
            column,
            back.edits,
            back.structural.filter((edit) => !isMergeCells(edit)),
          ).column,
        ).toEqual(START);
      }),
      { numRuns: 500 },
    );
  });
});
