import type { Result } from "../core/result/result";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import type { NewProject } from "../core/templates/new-project";
import type { HostError, InsertedSheet, Progress, SheetEditor, SheetReader } from "../host/ports";
import { continuedFrom, projectSpec } from "./parts/project-spec";

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
  host: SheetReader & Pick<SheetEditor, "insertSheets">,
  projects: readonly NewProject[],
  progress?: Progress,
): Promise<Result<InsertedProjects, HostError>> => {
  const read = await host.read("workbook");
  if (!read.ok) return read;
  const continued = continuedFrom(parseWorkbook(read.value).tables);
  return host.insertSheets(
    projects.map((project, index) => projectSpec(project, continued.lastNumber + 1 + index, continued)),
    progress,
  );
};
