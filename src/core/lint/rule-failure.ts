import type { CellRef } from "../sheet/cell-ref";

/** A rule that threw: a fault of the program, not of the table. What the other rules say stands. */
export interface RuleFailure {
  readonly ruleId: string;
  /** Undefined for a rule that was asked about the whole workbook. */
  readonly sheet: string | undefined;
  /** The row or the table it was asked about; undefined for the whole workbook. */
  readonly at: CellRef | undefined;
  /** What was thrown. */
  readonly cause: unknown;
}

/** The failures of one rule as a user is told of them. */
export interface FailedRule {
  readonly ruleId: string;
  /** How often it failed. */
  readonly count: number;
  readonly first: RuleFailure;
}

/** Failures by rule, in the order the rules first failed: a rule that fails in every row is told once. */
export const failedRules = (failures: readonly RuleFailure[]): readonly FailedRule[] => {
  const byRule = new Map<string, FailedRule>();
  for (const failure of failures) {
    const { count, first } = byRule.get(failure.ruleId) ?? { count: 0, first: failure };
    byRule.set(failure.ruleId, { ruleId: failure.ruleId, count: count + 1, first });
  }
  return [...byRule.values()];
};
