import type { Indicator } from "../../../table/model/target-table";

/**
 * The percentage a bare number from 0 to 1 stands for under a ratio's name, in percent: 0.95 → 95.
 * `≤1` stays open: a failure rate of at most 1 may well mean 1%.
 */
export const percentOfDecimal = ({ named, value }: Indicator): number | undefined => {
  if (value.kind !== "quantity" || !value.flags.includes("no-unit")) return undefined;
  const { amount, op } = value;
  if (amount <= 0 || amount > 1 || (amount === 1 && (op === "<=" || op === "<"))) return undefined;
  return named.end.units[0] === "%" ? Number((amount * 100).toFixed(4)) : undefined;
};
