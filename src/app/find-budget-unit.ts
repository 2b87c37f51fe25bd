import { ok, type Result } from "../core/result/result";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import type { HostError, SheetReader } from "../host/ports";

export interface BudgetUnit {
  readonly unitCode: string;
  readonly unitName: string;
}

/** The unit that the workbook's tables name; undefined when none does. */
export const findBudgetUnit = async (host: SheetReader): Promise<Result<BudgetUnit | undefined, HostError>> => {
  const read = await host.read("workbook");
  if (!read.ok) return read;
  const line = parseWorkbook(read.value).tables.find(({ unitLine }) => unitLine !== undefined)?.unitLine;
  return ok(line && { unitCode: line.code, unitName: line.name });
};
