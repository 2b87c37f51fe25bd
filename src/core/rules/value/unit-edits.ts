import { fieldEdit } from "../../lint/field-edit";
import { targetEdit } from "../../indicator/target-edits";
import type { CellEdit } from "../../lint/finding";
import type { Field, Indicator } from "../../table/target-table";

/** The cell in which the unit is written: its own column when that says something, else the target cell. */
export const unitField = ({ unit, target }: Indicator): Field => (unit && unit.text !== "" ? unit : target);

/** Edits that write another unit in place of the one written; none when it is not found as written. */
export const unitEdits = (sheet: string, indicator: Indicator, change: { readonly from: string; readonly to: string }): readonly CellEdit[] => {
  const field = unitField(indicator);
  const start = field.text.lastIndexOf(change.from);
  if (change.from === "" || start < 0) return [];
  const text = field.text.slice(0, start) + change.to + field.text.slice(start + change.from.length);
  return [field === indicator.target ? targetEdit(sheet, indicator, text) : fieldEdit(sheet, field, text)];
};
