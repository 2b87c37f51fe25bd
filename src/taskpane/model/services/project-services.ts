import type { PendingTarget } from "../../../app/pending-targets";
import type { UndoStep } from "../../../app/undo/journal";
import type { BudgetUnit } from "../../../app/workbook-unit";
import type { Result } from "../../../core/result/result";
import type { NewProject } from "../../../core/templates/new-project";
import type { HostError, InsertedSheet } from "../../../host/ports";

/** What 新建项目表 asks for. */
export interface ProjectServices {
  insertProject(project: NewProject): Promise<Result<InsertedSheet, HostError>>;
  /** The targets of the workbook that still carry the 待核 shade. */
  pendingTargets(): Promise<Result<readonly PendingTarget[], HostError>>;
  confirmTargets(targets: readonly PendingTarget[]): Promise<Result<UndoStep, HostError>>;
  /** The unit that the workbook's other tables name. */
  workbookUnit(): Promise<Result<BudgetUnit | undefined, HostError>>;
}
