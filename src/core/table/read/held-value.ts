import type { CellRef } from "../../sheet/cell-ref";
import { formatAt, formulaAt, textAt, valueAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { Indicator } from "../model/target-table";

const ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/** A number format that shows a date or a time; texts in quotes and colours do not count. */
const isDateFormat = (format: string): boolean =>
  /[ymdhs]|上午|下午/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general|standard/i, ""));

/** How Excel holds a cell, whatever it shows (handbook 4.6). */
export const heldAt = (sheet: SheetSnapshot, at: CellRef): Indicator["held"] => {
  const [value, format] = [valueAt(sheet, at), formatAt(sheet, at)];
  if (ERROR.test(textAt(sheet, at))) return { kind: "error", format };
  if (formulaAt(sheet, at) !== undefined) return { kind: "formula", format };
  if (typeof value === "boolean") return { kind: "boolean", format };
  if (typeof value === "number") return { kind: isDateFormat(format) ? "date" : "number", format };
  return { kind: value === "" ? "empty" : "text", format };
};
