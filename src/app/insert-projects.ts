import type { Result } from "../core/result/result";
import type { NewProject } from "../core/templates/new-project";
import type { HostError, InsertedSheet, Progress, SheetEditor } from "../host/ports";
import { continuedFrom, projectSpec } from "./parts/project-spec";
import { readTables, type TableReader } from "./tables/read-tables";

export interface InsertedProjects {
  /** In the order asked for. */
  readonly inserted: readonly InsertedSheet[];
  /** True: the sheets so far stay, whole; the others were not begun. */
  readonly cancelled: boolean;
}

/**
 * 批量新建: a sheet for each project, behind the active one. The headings continue the workbook's numbers over the whole batch,
 * a missing unit is that of the other tables. A failure leaves none of them.
 */
export const insertProjects = async (
  host: TableReader & Pick<SheetEditor, "insertSheets">,
  projects: readonly NewProject[],
  progress?: Progress,
): Promise<Result<InsertedProjects, HostError>> => {
  const tables = await readTables(host, "workbook");
  if (!tables.ok) return tables;
  const continued = continuedFrom(tables.value);
  return host.insertSheets(
    projects.map((project, index) => projectSpec(project, continued.lastNumber + 1 + index, continued)),
    progress,
  );
};
