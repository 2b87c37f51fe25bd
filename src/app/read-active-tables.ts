import { ok, type Result } from "../core/result/result";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import type { TargetTable } from "../core/table/model/target-table";
import type { HostError, SheetReader } from "../host/ports";

/** The target tables of the sheet that is shown; none where it holds no table. */
export const readActiveTables = async (host: SheetReader): Promise<Result<readonly TargetTable[], HostError>> => {
  const read = await host.read("active");
  return read.ok ? ok(parseWorkbook(read.value).tables) : read;
};
