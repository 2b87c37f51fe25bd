import { toAmount } from "../table/read/amount-field";
import { roundAmount } from "../money/fen";
import { YUAN, type MoneyUnit } from "../money/money-unit";

/** An amount as a list shows it, in 万元: in its own unit where it states one, else in that of its column; undefined when it is none. */
export const listedAmount = (text: string, held: unknown, columnUnit: MoneyUnit): number | undefined => {
  const written = text.trim().replace(/万$/, "万元");
  const { value } = toAmount({ text: written, raw: text, at: { row: 0, column: 0 } }, held, { stated: undefined, used: columnUnit });
  return value === undefined || value < 0 ? undefined : roundAmount((value * YUAN[columnUnit]) / YUAN.万元);
};
