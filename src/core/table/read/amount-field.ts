import { squeeze } from "../../sheet/clean-text";
import type { CellRef } from "../../sheet/cell-ref";
import { valueAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import { fieldAt } from "./cell-field";
import type { AmountField, Field } from "../model/field";
import { roundAmount } from "../../money/fen";
import { YUAN, type MoneyUnit } from "../../money/money-unit";
import { isDash, statedAmount } from "../model/stated-amount";

/** A comma that separates no thousands. */
const MISPLACED_COMMA = /[,，](?!\d{3}(?!\d))/;

/** A number held as number is exact, what is shown of it may be rounded; a format that scales the number is followed. */
const exact = (shown: number, held: unknown): number =>
  typeof held === "number" && Math.abs(held - shown) <= 0.5 ? roundAmount(held) : shown;

export interface AmountUnits {
  /** Unit the table states, if it does: then an amount with a unit of its own is no number (handbook 3.A). */
  readonly stated: MoneyUnit | undefined;
  /** Unit the amounts are read in: the stated one, else the layout's. */
  readonly used: MoneyUnit;
}

/** A field as an amount in the table's unit; without a unit line `10000万元` counts (handbook 9.2). */
export const toAmount = (field: Field, held: unknown, units: AmountUnits): AmountField => {
  if (isDash(field.text)) return { ...field, value: 0 };
  const amount = MISPLACED_COMMA.test(squeeze(field.text)) ? undefined : statedAmount(field.text);
  if (!amount || (amount.unit && units.stated)) return { ...field, value: undefined };
  const number = Number(amount.digits);
  if (!amount.unit) return { ...field, value: exact(number, held) };
  return { ...field, value: roundAmount((number * YUAN[amount.unit]) / YUAN[units.used]) };
};

/** The cell as an amount of money: its text, the number in it and the unit that counts there (handbook 1.2). */
export const amountFieldAt = (sheet: SheetSnapshot, at: CellRef, units: AmountUnits): AmountField =>
  toAmount(fieldAt(sheet, at), valueAt(sheet, at), units);
