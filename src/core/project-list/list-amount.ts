import { toAmount } from "../table/read/amount-field";
import { YUAN } from "../money/money-unit";
import type { MoneyUnit } from "../money/money-unit";

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** An amount as a list shows it, in 万元: in its own unit where it states one, else in that of its column; undefined when it is none. */
export const amountIn = (text: string, held: unknown, columnUnit: MoneyUnit): number | undefined => {
  const written = text.trim().replace(/万$/, "万元");
  const { value } = toAmount({ text: written, raw: text, at: { row: 0, column: 0 } }, held, { stated: undefined, used: columnUnit });
  return value === undefined || value < 0 ? undefined : round((value * YUAN[columnUnit]) / YUAN.万元);
};
