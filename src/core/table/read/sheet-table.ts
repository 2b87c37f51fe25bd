import type { TargetTable } from "../model/target-table";

/** A table before it knows its place in the workbook. */
export type SheetTable = Omit<TargetTable, "index">;
