import { fenToWan, toFen, yuanPer } from "../money/money";
import { layoutById } from "../table/layouts";
import type { AmountField } from "../table/model/field";
import type { TargetTable } from "../table/model/target-table";

/** An amount of the table's head in the asked unit; undefined when it is empty or no number. */
export const amountIn = (unit: "元" | "万元", table: TargetTable, amount: AmountField | undefined): number | undefined => {
  if (amount?.value === undefined) return undefined;
  const own = table.moneyUnit?.unit ?? layoutById(table.layout).moneyUnit;
  const fen = toFen(amount.value * (yuanPer(own) ?? 1));
  return unit === "元" ? fen / 100 : fenToWan(fen);
};
