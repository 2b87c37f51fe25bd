import type { CellEdit, StructuralEdit } from "../../core/lint/finding";
import { inverseRowEdits, rowAfterAll } from "../../core/row-edits/inverse-row-edits";

export interface EditsOfStep {
  readonly edits: readonly CellEdit[];
  readonly structural: readonly StructuralEdit[];
}

/** What takes the edits back: cells the other way round, where their rows are now, and the row changes. Cells of a deleted row come back with it. */
export const inverseStep = ({ edits, structural }: EditsOfStep): EditsOfStep => ({
  edits: [...edits].reverse().flatMap((edit) => {
    const row = rowAfterAll(edit.at.row, structural.filter(({ sheet }) => sheet === edit.sheet));
    return row === undefined ? [] : [{ ...edit, at: { ...edit.at, row }, was: edit.text, text: edit.was }];
  }),
  structural: inverseRowEdits(structural),
});
