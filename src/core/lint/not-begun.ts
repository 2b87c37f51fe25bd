import type { TargetTable } from "../table/model/target-table";

/** A template as inserted: rows wait for indicators and not one is filled in. The faces say so instead of calling the table sound. */
export const isNotBegun = (table: TargetTable): boolean =>
  table.header !== undefined && table.indicators.length === 0 && table.blankRows.length > 0;
