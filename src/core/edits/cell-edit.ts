import type { CellRef } from "../sheet/cell-ref";

/** What a cell holds, enough to put it back: a formula with its `=`, or a constant, and its number format in Excel's English codes. */
export type CellContent =
  | { readonly kind: "formula"; readonly formula: string; readonly format: string }
  | { readonly kind: "constant"; readonly value: string | number | boolean; readonly format: string };

/** Refused by the host when the cell no longer reads `was`. */
export interface CellEdit {
  readonly sheet: string;
  readonly at: CellRef;
  readonly was: string;
  readonly text: string;
  /** The cell is to hold text (`@`), so that Excel does not turn the text into a date or a formula. */
  readonly asText?: boolean;
  /** Instead of `text` this is put back, in the row the cell has once the row changes made with it are done. */
  readonly restore?: { readonly row: number; readonly content: CellContent };
}

/** An edit that was made: what stood in the cell before, and what it shows since. */
export interface AppliedEdit extends CellEdit {
  readonly before: CellContent;
  readonly shown: string;
}
