import type { Fix } from "../edits/fix";
import type { CellRef, SheetCell } from "../sheet/cell-ref";
import type { TableRef } from "../table/model/table-ref";
import type { Severity } from "./severity";

export type RuleFamily = "structure" | "classification" | "value" | "direction" | "cost" | "wording" | "workbook" | "weights";
/** The 审核要点 of the review form that rules can judge (handbook 6.2). */
export type JudgedPoint = "规范完整性" | "明确清晰性" | "指标科学性" | "绩效合理性" | "资金匹配性" | "实现可能性";

/** What a rule has to say of one place (handbook 3, 互斥与汇总). */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly family: RuleFamily;
  readonly message: string;
  readonly sheet: string;
  /** Undefined for findings about the workbook. */
  readonly table: TableRef | undefined;
  /** 1-based number of the indicator in its table, or null. */
  readonly indicator: number | null;
  /** Undefined for findings about the whole workbook. */
  readonly at: CellRef | undefined;
  /** Cells that are coloured for it; a table-level finding colours none. */
  readonly marked: boolean;
  readonly related: readonly SheetCell[];
  readonly fixes: readonly Fix[];
  /** Where it stands in 审核意见. */
  readonly reviewPoint: JudgedPoint;
  /** It alone makes the suggested grade 差. */
  readonly decisive: boolean;
}
