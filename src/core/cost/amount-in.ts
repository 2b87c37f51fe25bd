import { fenToWan, toFen } from "../money/fen";
import { YUAN } from "../money/money-unit";
import type { AmountField } from "../table/model/field";
import type { TargetTable } from "../table/model/target-table";
import { unitOfTable } from "./unit-of-table";

/** An amount of the table's head in the asked unit; undefined when it is empty or no number. */
export const amountIn = (unit: "元" | "万元", table: TargetTable, amount: AmountField | undefined): number | undefined => {
  if (amount?.value === undefined) return undefined;
  const fen = toFen(amount.value * YUAN[unitOfTable(table)]);
  return unit === "元" ? fen / 100 : fenToWan(fen);
};
