import type { CellRef } from "../../sheet/cell-ref";

/** A cell's text that remembers its cell. `text` is trimmed at its ends, `raw` is to the letter what the cell shows. */
export interface Field {
  readonly text: string;
  readonly raw: string;
  readonly at: CellRef;
}

/** An amount in the table's own money unit; `value` is undefined when the text is no number; empty reads as text "". */
export interface AmountField extends Field {
  readonly value: number | undefined;
}
