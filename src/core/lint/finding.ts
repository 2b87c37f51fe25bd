import type { CellRef, SheetCell } from "../sheet/cell-ref";

export type Severity = "error" | "warning" | "info";
export type RuleFamily = "structure" | "classification" | "value" | "direction" | "cost" | "wording" | "workbook" | "weights";

/** Refused by the host when the cell no longer reads `was`. */
export interface CellEdit {
  readonly sheet: string;
  readonly at: CellRef;
  readonly was: string;
  readonly text: string;
  /** The cell is to hold text (`@`), so that Excel does not turn the text into a date or a formula. */
  readonly asText?: boolean;
}

/** A change of rows; `was` are the shown texts of the row that is moved or deleted, refused when they differ. */
export type StructuralEdit =
  | { readonly kind: "insert-row"; readonly sheet: string; readonly before: number; readonly cells: readonly { readonly column: number; readonly text: string }[] }
  | { readonly kind: "delete-row"; readonly sheet: string; readonly row: number; readonly was: readonly string[] }
  | { readonly kind: "reorder-rows"; readonly sheet: string; readonly first: number; readonly order: readonly number[] };

/** `safe` edits keep the meaning and may run unattended; `review` edits need a human eye, one choice among several. */
export interface Fix {
  readonly safety: "safe" | "review";
  readonly label: string;
  readonly edits: readonly CellEdit[];
  readonly structural?: readonly StructuralEdit[];
}

/** What a rule has to say of one place (手册 3, 互斥与汇总). */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly family: RuleFamily;
  readonly message: string;
  readonly sheet: string;
  /** Table index in the workbook; undefined for findings about the workbook. */
  readonly table: number | undefined;
  /** 1-based number of the indicator in its table, or null. */
  readonly indicator: number | null;
  /** Undefined for findings about the whole workbook. */
  readonly at: CellRef | undefined;
  /** Cells that are coloured for it; a table-level finding colours none. */
  readonly marked: boolean;
  readonly related: readonly SheetCell[];
  readonly fixes: readonly Fix[];
}
