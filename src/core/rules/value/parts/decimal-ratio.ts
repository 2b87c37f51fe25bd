import { squeeze } from "../../../sheet/clean-text";
import type { Indicator } from "../../../table/model/target-table";

const RATIO_NAME = /(?:率|满意度|比例|占比)$/u;

/**
 * The percentage a bare number from 0 to 1 stands for under a ratio's name, in percent: 0.95 → 95.
 * `≤1` stays open: a failure rate of at most 1 may well mean 1%.
 */
export const percentOfDecimal = ({ name, value }: Indicator): number | undefined => {
  const { kind, n1, op, flags } = value;
  if (kind !== "quantity" || n1 === undefined || !flags.includes("no-unit")) return undefined;
  if (n1 <= 0 || n1 > 1 || (n1 === 1 && (op === "<=" || op === "<"))) return undefined;
  return RATIO_NAME.test(squeeze(name.text)) ? Number((n1 * 100).toFixed(4)) : undefined;
};
