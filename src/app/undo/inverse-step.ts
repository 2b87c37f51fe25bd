import type { AppliedEdit, CellRestore } from "../../core/edits/cell-edit";
import type { AppliedRow } from "../../core/edits/rows/applied-row";
import type { AskedRow } from "../../core/edits/rows/asked-row";
import { inverseRowEdits, rowAfterAll } from "../../core/edits/rows/inverse-row-edits";
import type { WithMerges } from "../../core/edits/rows/merge-cells";
import { sameCell } from "../../core/sheet/cell-ref";
import type { AppliedEdits } from "../../host/ports";

export interface TakingBack {
  readonly edits: readonly CellRestore[];
  readonly structural: readonly WithMerges<AskedRow>[];
}

/** The cell is found and compared where its row is now, and gets back what it held once the row changes are undone. */
const restored = ({ sheet, at, shown, before }: AppliedEdit, row: number): CellRestore => ({
  sheet,
  at: { ...at, row },
  was: shown,
  restore: { row: at.row, content: before },
});

/** A new order was told what its rows said before the edits: on the way back they say what the edits left. */
const asLeft =
  (edits: readonly AppliedEdit[]) =>
  (structural: WithMerges<AppliedRow>): WithMerges<AppliedRow> => {
    if (structural.kind !== "reorder-rows" || !structural.expects) return structural;
    const { sheet, first, expects } = structural;
    const { column, texts } = expects;
    const shownAt = (row: number): string | undefined =>
      edits.find((edit) => edit.sheet === sheet && sameCell(edit.at, { row, column }))?.shown;
    return { ...structural, expects: { column, texts: texts.map((text, position) => shownAt(first + position) ?? text) } };
  };

/** What takes the edits back: first the row changes, then the cells with formula and number format. Cells of a deleted row come back with it. */
export const inverseStep = ({ edits, structural }: AppliedEdits): TakingBack => ({
  edits: [...edits].reverse().flatMap((edit) => {
    const row = rowAfterAll(
      edit.at,
      structural.filter(({ sheet }) => sheet === edit.sheet),
    );
    return row === undefined ? [] : [restored(edit, row)];
  }),
  structural: inverseRowEdits(structural.map(asLeft(edits))),
});
