import { trimEnds } from "../../sheet/clean-text";
import type { CellRef } from "../../sheet/cell-ref";
import { formatAt, textAt, valueAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { Field } from "../model/field";

const withoutNoise = (value: number): number => Number(value.toPrecision(12));

/** What a cell shows; a percent value whose host gave no shown text is written out (0.95 as `95%`, handbook 4.6). */
export const shownText = (sheet: SheetSnapshot, at: CellRef): string => {
  const shown = textAt(sheet, at);
  const value = valueAt(sheet, at);
  if (typeof value !== "number" || (shown !== "" && shown !== String(value))) return shown;
  return formatAt(sheet, at).includes("%") ? `${withoutNoise(value * 100)}%` : String(value);
};

/** The cell as a field: its text without blanks at the ends, the text as shown, and where it stands. */
export const fieldAt = (sheet: SheetSnapshot, at: CellRef): Field => {
  const raw = shownText(sheet, at);
  return { text: trimEnds(raw), raw, at };
};

/** Whether a cell shows nothing but blanks. */
export const isBlankAt = (sheet: SheetSnapshot, at: CellRef): boolean => textAt(sheet, at).trim() === "";

const EMPTY_ROW: readonly string[] = [];

/** The texts of a row of the sheet and the column the first of them stands in. */
export const rowTexts = (sheet: SheetSnapshot, row: number): readonly string[] => sheet.text[row - sheet.origin.row] ?? EMPTY_ROW;

/** Columns of a row that hold a text, at most `limit` of them, from left to right. */
export const filledColumns = (sheet: SheetSnapshot, row: number, limit = Infinity): readonly number[] => {
  const filled: number[] = [];
  const texts = rowTexts(sheet, row);
  for (let c = 0; c < texts.length && filled.length < limit; c += 1) {
    if ((texts[c] ?? "").trim() !== "") filled.push(c + sheet.origin.column);
  }
  return filled;
};
