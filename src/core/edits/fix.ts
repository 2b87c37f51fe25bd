import type { CellEdit } from "./cell-edit";
import type { AskedRow } from "./rows/asked-row";

/** `safe` edits keep the meaning and may run unattended; `review` edits need a human eye, one choice among several. */
export interface Fix {
  readonly safety: "safe" | "review";
  readonly label: string;
  readonly edits: readonly CellEdit[];
  readonly structural?: readonly AskedRow[];
}
