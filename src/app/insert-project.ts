import type { Result } from "../core/result/result";
import type { NewProject } from "../core/templates/new-project";
import type { HostError, InsertedSheet, SheetEditor } from "../host/ports";
import { continuedFrom, projectSpec } from "./parts/project-spec";
import { readTables, type TableReader } from "./tables/read-tables";

/** Inserts the sheet of a new project; its heading continues the workbook's numbers, a missing unit is that of the other tables. */
export const insertProject = async (
  host: TableReader & Pick<SheetEditor, "insertSheet">,
  project: NewProject,
): Promise<Result<InsertedSheet, HostError>> => {
  const tables = await readTables(host, "workbook");
  if (!tables.ok) return tables;
  const continued = continuedFrom(tables.value);
  return host.insertSheet(projectSpec(project, continued.lastNumber + 1, continued));
};
