import { squeeze } from "../../sheet/clean-text";
import { isMoneyUnit, type MoneyUnit } from "../../money/money-unit";

const AMOUNT = /^[¥￥]?(-?\d[\d,]*(?:\.\d+)?)(元|千元|万元|亿元)?$/;
/** A dash in a printed form stands for nothing. */
const NOTHING = /^[-—–―/无]+$/;

export interface StatedAmount {
  /** Digits as written, without thousands separators. */
  readonly digits: string;
  /** Written behind the number itself. */
  readonly unit: MoneyUnit | undefined;
}

const unitOf = (text = ""): MoneyUnit | undefined => (isMoneyUnit(text) ? text : undefined);

/** The amount a text states (`1,200.50`, `20万元`); undefined when it states none. */
export const statedAmount = (text: string): StatedAmount | undefined => {
  const match = AMOUNT.exec(squeeze(text));
  return match ? { digits: (match[1] ?? "").replaceAll(",", ""), unit: unitOf(match[2]) } : undefined;
};

/** Accountants write a dash where a source of money brings nothing. */
export const isDash = (text: string): boolean => NOTHING.test(squeeze(text));

/** Nothing is written, or that there is nothing. */
export const statesNothing = (text: string): boolean => text === "" || isDash(text);

/** A neighbouring label that the form put where the amount would stand (当年其他资金). */
export const isLabelText = (text: string): boolean => /^\D*(?:资金|拨款|金额|收入|预算|总额|合计)[^\d]{0,3}$/u.test(squeeze(text));
