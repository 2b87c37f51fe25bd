import { amountIn } from "../../core/cost/amount-in";
import { compareSources } from "../../core/cost/budget-sources";
import { roundAmount } from "../../core/money/fen";
import type { TargetTable } from "../../core/table/model/target-table";

/** 财政资金 and 其他资金 against 预算数; amounts in 万元. */
export interface BudgetSources {
  readonly fiscal: number;
  /** Undefined: the table has no place for it. */
  readonly other: number | undefined;
  readonly sum: number;
  readonly agree: boolean;
}

/** Undefined where the table does not state both 预算数 and 财政资金 as numbers. */
export const budgetSources = (table: TargetTable): BudgetSources | undefined => {
  const { fiscal, other } = table.budget;
  const compared = compareSources(table);
  if (!compared) return undefined;
  const [fiscalWan, otherWan] = [amountIn("万元", table, fiscal) ?? 0, amountIn("万元", table, other) ?? 0];
  return { fiscal: fiscalWan, other: other ? otherWan : undefined, sum: roundAmount(fiscalWan + otherWan), agree: compared.agree };
};
