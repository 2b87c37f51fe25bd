import { squeeze } from "../../../sheet/clean-text";
import type { Indicator } from "../../../table/model/target-table";

const RATIO_NAME = /(?:率|满意度|比例|占比)$/u;

/**
 * The percentage a bare number from 0 to 1 stands for under a ratio's name, in percent: 0.95 → 95.
 * `≤1` stays open: a failure rate of at most 1 may well mean 1%.
 */
export const percentOfDecimal = ({ name, value }: Indicator): number | undefined => {
  if (value.kind !== "quantity" || !value.flags.includes("no-unit")) return undefined;
  const { amount, op } = value;
  if (amount <= 0 || amount > 1 || (amount === 1 && (op === "<=" || op === "<"))) return undefined;
  return RATIO_NAME.test(squeeze(name.text)) ? Number((amount * 100).toFixed(4)) : undefined;
};
