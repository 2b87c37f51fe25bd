import type { Result } from "../../../core/result/result";
import type { HostError, InsertedSheet } from "../../../host/ports";

/** What 第一次使用 asks for. */
export interface FirstRunServices {
  /** A sheet 示例 with typical faults, to try 校验本表 on. */
  insertExample(): Promise<Result<InsertedSheet, HostError>>;
}
