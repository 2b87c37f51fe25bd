import type { Unit } from "../../app/workbook-unit";
import type { Result } from "../../core/result";
import type { NewProject } from "../../core/templates/new-project";
import type { HostError, InsertedSheet } from "../../host/ports";

/** What 新建项目表 asks for. */
export interface ProjectServices {
  insertProject(project: NewProject): Promise<Result<InsertedSheet, HostError>>;
  /** The unit that the workbook's other tables name. */
  workbookUnit(): Promise<Result<Unit | undefined, HostError>>;
}
