import { OWN_SHEET } from "../../core/library/own-indicators-sheet";
import { FLAT_SHEET } from "../../core/review/flat-table";

/** Lists that we write ourselves and that have a target table's headings: a check of the whole workbook leaves them out. */
export const isOutputSheet = ({ name }: { readonly name: string }): boolean =>
  [FLAT_SHEET, OWN_SHEET].some((own) => name === own || name.startsWith(`${own} (`));
