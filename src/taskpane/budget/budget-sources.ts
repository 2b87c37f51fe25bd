import { amountIn } from "../../core/cost/amount-in";
import { BUDGET_ROUNDING } from "../../core/cost/budget-rounding";
import { statesNothing } from "../../core/table/model/amount-text";
import type { AmountField } from "../../core/table/model/field";
import type { TargetTable } from "../../core/table/model/target-table";

/** 财政资金 and 其他资金 against 预算数; amounts in 万元. */
export interface BudgetSources {
  readonly fiscal: number;
  /** Undefined: the table has no place for it. */
  readonly other: number | undefined;
  readonly sum: number;
  readonly agree: boolean;
}

const valueOf = (field: AmountField | undefined): number | undefined =>
  field === undefined || statesNothing(field.text) ? 0 : field.value;

/** Undefined where the table does not state both 预算数 and 财政资金 as numbers. As `budget-sum-mismatch`, compared in the table's own unit. */
export const budgetSources = (table: TargetTable): BudgetSources | undefined => {
  const { total, fiscal, other } = table.budget;
  const [own, fromFiscal, fromOther] = [total?.value, valueOf(fiscal), valueOf(other)];
  if (!fiscal || own === undefined || fromFiscal === undefined || fromOther === undefined) return undefined;
  const gap = own - fromFiscal - fromOther;
  // Without a cell for other sources, money may come from where the table has no place for it.
  const agree = Math.abs(gap) <= BUDGET_ROUNDING || (!other && gap > 0);
  const [fiscalWan, otherWan] = [amountIn("万元", table, fiscal) ?? 0, amountIn("万元", table, other) ?? 0];
  return { fiscal: fiscalWan, other: other ? otherWan : undefined, sum: Number((fiscalWan + otherWan).toFixed(6)), agree };
};
