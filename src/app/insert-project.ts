import type { Result } from "../core/result";
import { parseWorkbook } from "../core/table/parse-workbook";
import type { ProjectForm } from "../core/templates/project-form";
import { projectSheet } from "../core/templates/tj-2023";
import type { HostError, InsertedSheet, SheetEditor, SheetReader } from "../host/ports";

const numberOf = (heading: string | undefined): number => Number(/^\s*(\d{1,4})\s*[.．、]/.exec(heading ?? "")?.[1] ?? 0);

/** Inserts the sheet of a new project in the seed's layout; its heading continues the workbook's numbers, a missing unit is that of the other tables. */
export const insertProject = async (host: SheetReader & SheetEditor, form: ProjectForm): Promise<Result<InsertedSheet, HostError>> => {
  const read = await host.read("workbook");
  if (!read.ok) return read;
  const { tables } = parseWorkbook(read.value);
  const unit = tables.find(({ unitLine }) => unitLine !== undefined)?.unitLine;
  const headingNumber = Math.max(0, ...tables.map(({ heading }) => numberOf(heading?.text))) + 1;
  const stated = form.unitCode !== "" || form.unitName !== "";
  return host.insertSheet(
    projectSheet({
      projectName: form.projectName,
      unitCode: stated ? form.unitCode : (unit?.code ?? ""),
      unitName: stated ? form.unitName : (unit?.name ?? ""),
      purpose: form.purpose,
      headingNumber,
      budget: {
        ...(form.total === undefined ? {} : { total: form.total }),
        ...(form.fiscal === undefined ? {} : { fiscal: form.fiscal }),
        ...(form.other === undefined ? {} : { other: form.other }),
      },
    }),
  );
};
