import type { CellRef } from "../sheet/cell-ref";

/** What a cell holds, enough to put it back: a formula with its `=`, or a constant, and its number format in Excel's English codes. */
export type CellContent =
  | { readonly kind: "formula"; readonly formula: string; readonly format: string }
  | { readonly kind: "constant"; readonly value: string | number | boolean; readonly format: string };

/** Another text for a cell; refused by the host when the cell no longer reads `was`. */
export interface CellEdit {
  readonly sheet: string;
  readonly at: CellRef;
  readonly was: string;
  readonly text: string;
  /** The cell is to hold text (`@`), so that Excel does not turn the text into a date or a formula. */
  readonly asText?: boolean;
}

/** A cell that gets back what it held; refused by the host when it no longer reads `was`. */
export interface CellRestore {
  readonly sheet: string;
  readonly at: CellRef;
  readonly was: string;
  /** `row` is the one the cell has once the row changes made with it are done. */
  readonly restore: { readonly row: number; readonly content: CellContent };
}

/** A cell that was edited or restored: what stood in it before, and what it shows since. */
export interface AppliedEdit {
  readonly sheet: string;
  readonly at: CellRef;
  readonly before: CellContent;
  readonly shown: string;
}
