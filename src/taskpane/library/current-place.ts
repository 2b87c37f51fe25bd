import type { CellRef } from "../../core/sheet/cell-ref";
import type { Indicator, TargetTable } from "../../core/table/model/target-table";

/** Where an indicator goes: a table, and its indicator in whose row a cell is selected. */
export interface CurrentTable {
  readonly table: TargetTable;
  readonly row: Indicator | undefined;
}

export type CurrentPlace =
  ({ readonly kind: "table" } & CurrentTable) | { readonly kind: "no-table" } | { readonly kind: "several"; readonly count: number };

/** The table around the selected cell, else the only one of the sheet; of several the user has to select in one. */
export const placeOf = (
  tables: readonly TargetTable[],
  selected: { readonly sheet: string; readonly at: CellRef } | undefined,
): CurrentPlace => {
  const chosen = (sheet: string): number | undefined => (selected?.sheet === sheet ? selected.at.row : undefined);
  const around = ({ sheet, area }: TargetTable): boolean => {
    const row = chosen(sheet);
    return row !== undefined && row >= area.firstRow && row <= area.lastRow;
  };
  const table = tables.find(around) ?? (tables.length === 1 ? tables[0] : undefined);
  if (table) return { kind: "table", table, row: table.indicators.find(({ row }) => row === chosen(table.sheet)) };
  return tables.length === 0 ? { kind: "no-table" } : { kind: "several", count: tables.length };
};

/** The same table read anew; undefined when it was moved or another project stands there. */
export const sameTable = (tables: readonly TargetTable[], before: TargetTable): TargetTable | undefined =>
  tables.find(
    ({ sheet, area, projectName }) =>
      sheet === before.sheet && area.firstRow === before.area.firstRow && projectName?.text === before.projectName?.text,
  );
