import { toFen } from "../money/fen";
import { YUAN } from "../money/money-unit";
import { statedAmount } from "../table/model/stated-amount";
import type { TargetTable } from "../table/model/target-table";
import { unitOfTable } from "./unit-of-table";

/** 预算数 in 分; a unit written with the number counts before that of the head, then the layout's own. */
export const budgetFen = (table: TargetTable): number | undefined => {
  const { total } = table.budget;
  if (!total) return undefined;
  const stated = statedAmount(total.text);
  const amount = stated?.unit === undefined ? total.value : Number(stated.digits);
  if (amount === undefined || !Number.isFinite(amount) || amount <= 0) return undefined;
  return toFen(amount * YUAN[stated?.unit ?? unitOfTable(table)]);
};
