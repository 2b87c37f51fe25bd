import type { CostReconciliation } from "../../core/cost/cost-reconciliation";
import { budgetState } from "../../core/cost/budget-state";

export type SegmentKind = "totals" | "paired" | "gap" | "excess";

/** A piece of the picture; `from` and `share` in percent of its width, `amount` in 万元. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly share: number;
  readonly amount: number;
}

export interface SumPicture {
  readonly segments: readonly Segment[];
  /** Where 预算数 stands, in percent; undefined without a budget. */
  readonly budgetAt: number | undefined;
}

/** 总额, then 单价×数量, then 缺口 up to the budget, or 超出 laid over what goes beyond it; undefined when there is nothing to draw. */
export const sumPicture = (cost: CostReconciliation): SumPicture | undefined => {
  const whole = Math.max(cost.budget ?? 0, cost.sum);
  if (whole <= 0) return undefined;
  const state = budgetState(cost);
  const percent = (amount: number): number => (amount / whole) * 100;
  const piece = (kind: SegmentKind, from: number, amount: number): readonly Segment[] =>
    amount > 0 ? [{ kind, from: percent(from), share: percent(amount), amount }] : [];
  return {
    segments: [
      ...piece("totals", 0, cost.totalAmount),
      ...piece("paired", cost.totalAmount, cost.pairedAmount),
      ...(state.kind === "gap" ? piece("gap", cost.sum, state.by) : []),
      ...(state.kind === "excess" ? piece("excess", cost.budget ?? 0, state.by) : []),
    ],
    budgetAt: cost.budget === undefined ? undefined : percent(cost.budget),
  };
};
