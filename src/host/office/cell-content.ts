import type { CellContent } from "../../core/edits/cell-edit";
import type { CellValue } from "../../core/sheet/sheet-snapshot";
import { literalText } from "./literal-text";

const GENERAL = "General";
const TEXT_FORMAT = "@";

const isValue = (value: unknown): value is CellValue =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** What the cell at this place of the range holds; its formulas, values and numberFormat are loaded. */
export const contentAt = ({ formulas, values, numberFormat }: Excel.Range, row: number, column: number): CellContent => {
  const formula: unknown = formulas[row]?.[column];
  const value: unknown = values[row]?.[column];
  const format = String(numberFormat[row]?.[column] ?? GENERAL);
  // Excel gives a text that begins with = as its formula too; then both are equal.
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { kind: "formula", formula, format };
  return { kind: "constant", value: isValue(value) ? value : "", format };
};

/** Puts the content back with its number format. */
export const writeContent = (cell: Excel.Range, content: CellContent): void => {
  const { format } = content;
  if (content.kind === "constant" && typeof content.value === "string") {
    cell.numberFormat = [[format]];
    cell.values = [[literalText(content.value, format)]];
    return;
  }
  // Written under the format of texts, a number or a formula would become a text.
  cell.numberFormat = [[format === TEXT_FORMAT ? GENERAL : format]];
  cell.formulas = [[content.kind === "formula" ? content.formula : content.value]];
  // Excel chooses a format itself for some formulas, so the format is written after the formula.
  cell.numberFormat = [[format]];
};
