import { groupBy } from "../result/group-by";
import { tableRef, tableRefKey } from "../table/model/table-ref";
import type { TargetTable } from "../table/model/target-table";
import type { Finding } from "./finding";

export interface FindingsByTable {
  /** What was found in one table, in the order it came. */
  readonly of: (table: TargetTable) => readonly Finding[];
  /** What was found of the tables taken together. */
  readonly ofWorkbook: readonly Finding[];
}

/** Findings parted by the table they are about. */
export const findingsByTable = (findings: readonly Finding[]): FindingsByTable => {
  const groups = groupBy(findings, ({ table }) => table && tableRefKey(table));
  return { of: (table) => groups.get(tableRefKey(tableRef(table))) ?? [], ofWorkbook: groups.get(undefined) ?? [] };
};
