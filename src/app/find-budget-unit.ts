import { ok, type Result } from "../core/result/result";
import type { HostError } from "../host/ports";
import { readTables, type TableReader } from "./tables/read-tables";

export interface BudgetUnit {
  readonly unitCode: string;
  readonly unitName: string;
}

/** The unit that the workbook's tables name; undefined when none does. */
export const findBudgetUnit = async (host: TableReader): Promise<Result<BudgetUnit | undefined, HostError>> => {
  const tables = await readTables(host, "workbook");
  if (!tables.ok) return tables;
  const line = tables.value.find(({ unitLine }) => unitLine !== undefined)?.unitLine;
  return ok(line && { unitCode: line.code, unitName: line.name });
};
