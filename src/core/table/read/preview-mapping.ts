import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { withMapping, type ColumnMapping } from "../model/column-mapping";
import { filledColumns } from "./cell-field";
import { mappedHeaders } from "./mapped-header";
import { parseSheet } from "./parse-sheet";

/** What a sheet would say if its header's columns were named so. */
export type MappingPreview =
  | {
      readonly kind: "indicators";
      readonly count: number;
      /** How many of them have an empty cell in the column of the names, of the targets. */
      readonly withoutName: number;
      readonly withoutTarget: number;
      readonly first: { readonly name: string; readonly target: string };
    }
  /** The row has changed, or its sheet has. */
  | { readonly kind: "header-gone" }
  /** `rows`: how many filled rows stand below the header; in none of them was an indicator read. */
  | { readonly kind: "no-indicators"; readonly rows: number };

const filledRowsBelow = (sheet: SheetSnapshot, header: number): number =>
  sheet.text.filter((_texts, index) => {
    const row = sheet.origin.row + index;
    return row > header && filledColumns(sheet, row, 1).length > 0;
  }).length;

/** Reads the sheet with the mapping beside those that are remembered, as a check would. */
export const previewMapping = (sheet: SheetSnapshot, mapping: ColumnMapping, remembered: readonly ColumnMapping[]): MappingPreview => {
  const rows = [...mappedHeaders(sheet, [mapping]).keys()];
  const top = rows[0];
  if (top === undefined) return { kind: "header-gone" };
  const { tables } = parseSheet(sheet, withMapping(remembered, mapping));
  const indicators = tables
    .filter(({ header }) => header !== undefined && rows.includes(header.row))
    .flatMap((table) => table.indicators)
    .map(({ name, target }) => ({ name: name.text, target: target.text }));
  const first = indicators[0];
  if (!first) return { kind: "no-indicators", rows: filledRowsBelow(sheet, top) };
  return {
    kind: "indicators",
    count: indicators.length,
    withoutName: indicators.filter(({ name }) => name === "").length,
    withoutTarget: indicators.filter(({ target }) => target === "").length,
    first,
  };
};
