import type { TargetTable } from "./target-table";

/** Which table of a workbook: its sheet and its first row (from 0). No two tables of a sheet begin in the same row. */
export interface TableRef {
  readonly sheet: string;
  readonly firstRow: number;
}

/** What the table is known by: its sheet and the first row of its area, from 0. */
export const tableRef = ({ sheet, area }: Pick<TargetTable, "sheet" | "area">): TableRef => ({ sheet, firstRow: area.firstRow });

/** The reference as text, for maps. */
export const tableRefKey = ({ sheet, firstRow }: TableRef): string => `${firstRow} ${sheet}`;

/** Both name the same table, or both none. */
export const sameTable = (a: TableRef | undefined, b: TableRef | undefined): boolean =>
  a?.sheet === b?.sheet && a?.firstRow === b?.firstRow;

/** Finds tables by their references, one look-up each; undefined where no table is meant or it is not among them. */
export const tableFinder = (tables: readonly TargetTable[]): ((ref: TableRef | undefined) => TargetTable | undefined) => {
  const byKey = new Map(tables.map((table) => [tableRefKey(tableRef(table)), table]));
  return (ref) => ref && byKey.get(tableRefKey(ref));
};
