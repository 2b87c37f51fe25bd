import type { TargetTable } from "../../core/table/model/target-table";

/** The tables of one sheet, in reading order: a table is asked for by its position among them. */
export const onSheet = (tables: readonly TargetTable[], sheet: string): readonly TargetTable[] =>
  tables.filter((table) => table.sheet === sheet);
