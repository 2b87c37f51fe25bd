import type { CarriableTable, CarriedOver, CarryOverRequest } from "../../../app/carry-over";
import type { Result } from "../../../core/result/result";
import type { HostError, InsertedSheet, Progress } from "../../../host/ports";

/** What 沿用上年 and 年度对比 ask for. */
export interface CarryOverServices {
  /** The workbook's tables that have indicators. */
  carriableTables(): Promise<Result<readonly CarriableTable[], HostError>>;
  carryOverTables(request: CarryOverRequest, progress: Progress): Promise<Result<CarriedOver, HostError>>;
  /** 年度对比表 of these sheets, in place of the one written before. */
  writeComparison(previousSheets: readonly string[], currentSheets: readonly string[]): Promise<Result<InsertedSheet, HostError>>;
}
