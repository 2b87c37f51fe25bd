import type { Fix } from "../edits/fix";
import type { CellRef, SheetCell } from "../sheet/cell-ref";

export type Severity = "error" | "warning" | "info";
export type RuleFamily = "structure" | "classification" | "value" | "direction" | "cost" | "wording" | "workbook" | "weights";

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
