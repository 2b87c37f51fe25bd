import type { Result } from "../core/result/result";
import type { TargetTable } from "../core/table/model/target-table";
import type { HostError } from "../host/ports";
import { readTables, type TableReader } from "./tables/read-tables";

/** The target tables of the sheet that is shown; none where it holds no table. */
export const readActiveTables = (host: TableReader): Promise<Result<readonly TargetTable[], HostError>> => readTables(host, "active");
