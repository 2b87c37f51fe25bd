import { fieldEdit } from "../../edits/field-edit";
import { targetEdit } from "../../edits/target-edits";
import type { CellEdit } from "../../edits/cell-edit";
import type { Field } from "../../table/model/field";
import type { Indicator } from "../../table/model/target-table";

/** The cell in which the unit is written: its own column when that says something, else the target cell. */
export const unitField = ({ unit, target }: Indicator): Field => (unit && unit.text !== "" ? unit : target);

/** The last stretch of the text that reads `wanted` in half-width forms: ㎡ for m2. */
const lastStretch = (text: string, wanted: string): { readonly start: number; readonly end: number } | undefined => {
  for (let start = text.length - 1; start >= 0; start -= 1) {
    for (let end = start + 1; end <= Math.min(text.length, start + wanted.length); end += 1) {
      if (text.slice(start, end).normalize("NFKC") === wanted) return { start, end };
    }
  }
  return undefined;
};

/** The unit as the user wrote it, where `unitText` has it in half-width forms. */
export const writtenUnit = (indicator: Indicator, unit: string): string => {
  const { text } = unitField(indicator);
  const found = lastStretch(text, unit);
  return found ? text.slice(found.start, found.end) : unit;
};

/** Edits that write another unit in place of the one written; none when it is not found as written. */
export const unitEdits = (
  sheet: string,
  indicator: Indicator,
  change: { readonly from: string; readonly to: string },
): readonly CellEdit[] => {
  const field = unitField(indicator);
  const found = lastStretch(field.text, change.from);
  if (!found) return [];
  const text = field.text.slice(0, found.start) + change.to + field.text.slice(found.end);
  return [field === indicator.target ? targetEdit(sheet, indicator, text) : fieldEdit(sheet, field, text)];
};
