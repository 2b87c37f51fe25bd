import type { Result } from "../core/result/result";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import type { NewProject } from "../core/templates/new-project";
import type { HostError, InsertedSheet, SheetEditor, SheetReader } from "../host/ports";
import { continuedFrom, projectSpec } from "./parts/project-spec";

/** Inserts the sheet of a new project; its heading continues the workbook's numbers, a missing unit is that of the other tables. */
export const insertProject = async (
  host: SheetReader & Pick<SheetEditor, "insertSheet">,
  project: NewProject,
): Promise<Result<InsertedSheet, HostError>> => {
  const read = await host.read("workbook");
  if (!read.ok) return read;
  const continued = continuedFrom(parseWorkbook(read.value).tables);
  return host.insertSheet(projectSpec(project, continued.lastNumber + 1, continued));
};
