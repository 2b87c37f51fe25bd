import { squeeze } from "../../sheet/clean-text";
import type { CellRef } from "../../sheet/cell-ref";
import { valueAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import { fieldAt } from "./cell-field";
import type { AmountField, Field } from "../model/field";
import { isMoneyUnit, YUAN, type MoneyUnit } from "../../money/money-unit";

const NUMBER = /^[¥￥]?(-?\d+(?:\.\d+)?)(亿元|万元|千元|元)?$/;

/** Number and own unit of an amount: thousands separators and full-width digits read as usual. */
const parseAmount = (text: string): { readonly number: number; readonly unit: MoneyUnit | undefined } | undefined => {
  const match = NUMBER.exec(squeeze(text).replace(/(\d),(?=\d{3}(?!\d))/g, "$1"));
  if (!match) return undefined;
  const [, digits = "", unit = ""] = match;
  return { number: Number(digits), unit: isMoneyUnit(unit) ? unit : undefined };
};

/** A dash in a printed form stands for nothing. */
const NOTHING = /^(?:[-—–―－/／]+|无)$/;

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A number held as number is exact, what is shown of it may be rounded; a format that scales the number is followed. */
const exact = (shown: number, held: unknown): number => (typeof held === "number" && Math.abs(held - shown) <= 0.5 ? round(held) : shown);

export interface AmountUnits {
  /** Unit the table states, if it does: then an amount with a unit of its own is no number (手册 3 A 8). */
  readonly stated: MoneyUnit | undefined;
  /** Unit the amounts are read in: the stated one, else the layout's. */
  readonly used: MoneyUnit;
}

/** A field as an amount in the table's unit; without a unit line `10000万元` counts (手册 9.2). */
export const toAmount = (field: Field, held: unknown, units: AmountUnits): AmountField => {
  if (NOTHING.test(field.text)) return { ...field, value: 0 };
  const amount = parseAmount(field.text);
  if (!amount || (amount.unit && units.stated)) return { ...field, value: undefined };
  if (!amount.unit) return { ...field, value: exact(amount.number, held) };
  return { ...field, value: round((amount.number * YUAN[amount.unit]) / YUAN[units.used]) };
};

export const amountFieldAt = (sheet: SheetSnapshot, at: CellRef, units: AmountUnits): AmountField =>
  toAmount(fieldAt(sheet, at), valueAt(sheet, at), units);
