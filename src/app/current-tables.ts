import { ok, type Result } from "../core/result";
import { parseWorkbook } from "../core/table/parse-workbook";
import type { TargetTable } from "../core/table/target-table";
import type { HostError, SheetReader } from "../host/ports";

/** The sheet that is shown and its target tables from top to bottom; none where it is no target table. */
export interface CurrentSheet {
  readonly sheet: string;
  readonly tables: readonly TargetTable[];
}

/** Reads the active sheet: a plain parse, nothing is checked or marked. Two round trips. */
export const currentTables = async (host: SheetReader): Promise<Result<CurrentSheet, HostError>> => {
  const read = await host.read("active");
  if (!read.ok) return read;
  return ok({ sheet: read.value[0]?.name ?? "", tables: parseWorkbook(read.value).tables });
};
