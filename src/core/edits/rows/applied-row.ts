import type { DeleteRow, HeldRow, InsertRow } from "./asked-row";
import type { FittedReorder, FittedRow } from "./fitted-row";

/** A row that was inserted. */
export interface InsertedRow extends Pick<InsertRow, "kind" | "sheet" | "before" | "head"> {
  /** What it shows since, from column A. */
  readonly shown: readonly string[];
}

/** A row that was deleted, with what it held. */
export interface DeletedRow extends DeleteRow {
  readonly held: HeldRow;
}

/** A change of rows that was made, with what it takes to have it back. */
export type AppliedRow = InsertedRow | DeletedRow | FittedReorder;

/** The row a host tells of once it has inserted it: `shown` are its texts from column A. */
export const insertedRow = ({ kind, sheet, before, head }: InsertRow, shown: readonly string[]): InsertedRow => ({
  kind,
  sheet,
  before,
  ...(head ? { head } : {}),
  shown,
});

/** The texts that are written into a new row, from column A to the last of them. */
const writtenTexts = ({ cells, head }: InsertRow): readonly string[] => {
  const written = [...cells, ...(head ? [head] : [])];
  const width = Math.max(0, ...written.map(({ column }) => column + 1));
  return Array.from({ length: width }, (_, column) => written.find((cell) => cell.column === column)?.text ?? "");
};

/** The change as it will have been made, as far as that is known before: what a deleted row holds is not. */
export const foreseen = (edit: FittedRow): AppliedRow => {
  switch (edit.kind) {
    case "insert-row":
      return insertedRow(edit, writtenTexts(edit));
    case "delete-row":
      return { ...edit, held: { cells: [] } };
    case "reorder-rows":
      return edit;
  }
};
