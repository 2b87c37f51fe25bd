import { signInColumn } from "./sign-column";
import { fieldEdit } from "./field-edit";
import type { CellEdit } from "./cell-edit";
import { trimEnds } from "../sheet/clean-text";
import type { Indicator, TargetTable } from "../table/model/target-table";
import { withoutSigns, withSign, type Sign } from "../target/target-signs";

/** The target as a reader puts it together, split columns joined: `≥95%`. */
export const shownTarget = (indicator: Indicator): string => trimEnds(indicator.value.raw) || indicator.target.text;

/** Sign or unit stand in columns of their own: the target cell alone does not say everything. */
export const isSplit = ({ operator, unit }: Indicator): boolean => operator !== undefined || unit !== undefined;

/** The target cell with another text, kept from becoming a date or a formula. */
export const targetEdit = (sheet: string, { target }: Indicator, text: string): CellEdit => ({
  ...fieldEdit(sheet, target, text),
  asText: true,
});

/** Edits that make the whole target read `text`; none where it is spread over columns. */
export const rewriteTarget = (sheet: string, indicator: Indicator, text: string): readonly CellEdit[] =>
  isSplit(indicator) ? [] : [targetEdit(sheet, indicator, text)];

/** Edits that give the target this sign, in the sign's column where there is one; none where 正向/反向 alone says it. */
export const signEdits = (table: TargetTable, indicator: Indicator, sign: Sign): readonly CellEdit[] => {
  const { operator, direction, target, value } = indicator;
  if (!operator && direction && value.opSource === "column") return [];
  if (!operator) return [targetEdit(table.sheet, indicator, withSign(target.text, sign))];
  const text = signInColumn(table, sign);
  const own = withoutSigns(target.text);
  return [
    ...(operator.text === text ? [] : [{ ...fieldEdit(table.sheet, operator, text), asText: true }]),
    ...(own === target.text ? [] : [targetEdit(table.sheet, indicator, own)]),
  ];
};

/** How the target reads with the sign: for labels of fixes. */
export const signedTarget = (indicator: Indicator, sign: Sign): string => withSign(shownTarget(indicator), sign);
