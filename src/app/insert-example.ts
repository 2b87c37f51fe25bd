import type { Result } from "../core/result/result";
import { exampleProject } from "../core/templates/example-project";
import type { HostError, InsertedSheet, SheetEditor } from "../host/ports";

/** A sheet 示例 with a small table that has typical faults, behind the active sheet. */
export const insertExample = (host: Pick<SheetEditor, "insertSheet">): Promise<Result<InsertedSheet, HostError>> =>
  host.insertSheet(exampleProject());
