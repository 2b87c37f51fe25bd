import { roundAmount } from "../money/fen";
import { statesNothing } from "../table/model/stated-amount";
import type { AmountField } from "../table/model/field";
import type { TargetTable } from "../table/model/target-table";
import { BUDGET_ROUNDING } from "./budget-rounding";

/** 预算数 against where it comes from; amounts in the table's own unit. */
export interface ComparedSources {
  readonly total: number;
  readonly fiscal: number;
  readonly other: number;
  /** What 预算数 is more than its sources; below zero where it is less. */
  readonly gap: number;
  readonly agree: boolean;
}

const amountOf = (field: AmountField | undefined): number | undefined =>
  field === undefined || statesNothing(field.text) ? 0 : field.value;

/** Undefined where the table does not state both 预算数 and 财政资金 as numbers. */
export const compareSources = ({ budget }: TargetTable): ComparedSources | undefined => {
  const [total, fiscal, other] = [budget.total?.value, amountOf(budget.fiscal), amountOf(budget.other)];
  if (!budget.fiscal || total === undefined || fiscal === undefined || other === undefined) return undefined;
  const gap = total - fiscal - other;
  // Without a cell for other sources the total may hold money that the table does not show.
  const agree = Math.abs(gap) <= BUDGET_ROUNDING || (!budget.other && gap > 0);
  return { total, fiscal, other, gap: roundAmount(gap), agree };
};
