import { squeeze } from "../../sheet/clean-text";
import { isMoneyUnit } from "../../money/money-unit";
import type { AmountField } from "./field";
import type { TargetTable } from "./target-table";
import type { MoneyUnit } from "../../money/money-unit";

const AMOUNT = /^[¥￥]?(-?\d[\d,]*(?:\.\d+)?)(元|千元|万元|亿元)?$/;
/** Accountants write a dash where a source of money brings nothing. */
const NOTHING = /^[-—–/无]+$/;

export interface AmountText {
  /** Digits as written, without thousands separators. */
  readonly digits: string;
  /** Written behind the number itself. */
  readonly unit: MoneyUnit | undefined;
}

const unitOf = (text = ""): MoneyUnit | undefined => (isMoneyUnit(text) ? text : undefined);

/** The amount a text states (`1,200.50`, `20万元`); undefined when it states none. */
export const amountText = (text: string): AmountText | undefined => {
  const match = AMOUNT.exec(squeeze(text));
  return match ? { digits: (match[1] ?? "").replaceAll(",", ""), unit: unitOf(match[2]) } : undefined;
};

/** A neighbouring label that the form put where the amount would stand (当年其他资金). */
export const isLabelText = (text: string): boolean => /^\D*(?:资金|拨款|金额|收入|预算|总额|合计)[^\d]{0,3}$/u.test(squeeze(text));

export const statesNothing = (text: string): boolean => text === "" || NOTHING.test(squeeze(text));

/** The amount cells that stand in the table, the total first. */
export const amountFields = ({ budget }: TargetTable): readonly { readonly label: string; readonly field: AmountField }[] => [
  ...(budget.total ? [{ label: "预算数", field: budget.total }] : []),
  ...(budget.fiscal ? [{ label: "财政资金", field: budget.fiscal }] : []),
  ...(budget.other ? [{ label: "其他资金", field: budget.other }] : []),
];
