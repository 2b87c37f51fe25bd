import type { AppliedEdit, CellEdit, StructuralEdit } from "../../core/lint/finding";
import { inverseRowEdits, rowAfterAll } from "../../core/row-edits/inverse-row-edits";
import type { AppliedEdits } from "../../host/ports";

export interface TakingBack {
  readonly edits: readonly CellEdit[];
  readonly structural: readonly StructuralEdit[];
}

/** The cell is found and compared where its row is now, and gets back what it held once the row changes are undone. */
const restored = ({ sheet, at, was, shown, before }: AppliedEdit, row: number): CellEdit => ({
  sheet,
  at: { ...at, row },
  was: shown,
  text: was,
  restore: { row: at.row, content: before },
});

/** What takes the edits back: first the row changes, then the cells with formula and number format. Cells of a deleted row come back with it. */
export const inverseStep = ({ edits, structural }: AppliedEdits): TakingBack => ({
  edits: [...edits].reverse().flatMap((edit) => {
    const row = rowAfterAll(edit.at.row, structural.filter(({ sheet }) => sheet === edit.sheet));
    return row === undefined ? [] : [restored(edit, row)];
  }),
  structural: inverseRowEdits(structural),
});
