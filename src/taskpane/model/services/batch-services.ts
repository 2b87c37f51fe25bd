import type { InsertedProjects } from "../../../app/insert-projects";
import type { ActiveList } from "../../../app/read-active-list";
import type { Result } from "../../../core/result/result";
import type { NewProject } from "../../../core/templates/new-project";
import type { HostError, Progress } from "../../../host/ports";

/** What 批量新建 asks for. */
export interface BatchServices {
  /** The projects that the sheet shown now lists. */
  readActiveList(): Promise<Result<ActiveList, HostError>>;
  insertProjects(projects: readonly NewProject[], progress: Progress): Promise<Result<InsertedProjects, HostError>>;
}
