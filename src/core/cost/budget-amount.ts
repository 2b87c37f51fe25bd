import { layoutById } from "../table/layouts";
import type { TargetTable } from "../table/model/target-table";
import { toFen, yuanPer } from "../money/money";

const OWN_UNIT = /^([\d.,]+)(亿元|万元|千元|元)$/;

/** 预算数 in 分; a unit written with the number counts before that of the head, then the layout's own. */
export const budgetFen = (table: TargetTable): number | undefined => {
  const { total } = table.budget;
  if (!total) return undefined;
  const [, digits, ownUnit] = OWN_UNIT.exec(total.text.normalize("NFKC").replace(/\s/g, "")) ?? [];
  const amount = digits === undefined ? total.value : Number(digits.replaceAll(",", ""));
  if (amount === undefined || !Number.isFinite(amount) || amount <= 0) return undefined;
  const unit = ownUnit ?? table.moneyUnit?.unit ?? layoutById(table.layout).moneyUnit;
  return toFen(amount * (yuanPer(unit) ?? 1));
};
