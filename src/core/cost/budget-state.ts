import type { CostReconciliation } from "./cost-reconciliation";
import { BUDGET_ROUNDING } from "./budget-rounding";

/** What the sum of a table's cost indicators says of its budget; `by` in 万元, above zero. */
export type BudgetState =
  | { readonly kind: "no-costs" }
  | { readonly kind: "no-amounts" }
  | { readonly kind: "no-budget" }
  | { readonly kind: "agrees" }
  | { readonly kind: "gap"; readonly by: number }
  | { readonly kind: "excess"; readonly by: number };

/** 相符 within the rounding of two decimals, else 缺口 or 超出 (handbook 3.4). */
export const budgetState = ({ totals, pairings, leftOut, gap }: CostReconciliation): BudgetState => {
  if (totals.length + pairings.length === 0) return { kind: leftOut.length > 0 ? "no-amounts" : "no-costs" };
  if (gap === undefined) return { kind: "no-budget" };
  if (Math.abs(gap) <= BUDGET_ROUNDING) return { kind: "agrees" };
  return gap > 0 ? { kind: "gap", by: gap } : { kind: "excess", by: -gap };
};
