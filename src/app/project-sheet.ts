import type { ProjectForm } from "../core/templates/project-form";
import type { SheetSpec } from "../core/templates/sheet-spec";
import { projectSheet } from "../core/templates/tj-2023";

/** The sheet of a new project in the seed's layout, rows ready to be filled. */
export const projectSheetOf = (form: ProjectForm): SheetSpec =>
  projectSheet({
    projectName: form.projectName,
    unitCode: form.unitCode,
    unitName: form.unitName,
    purpose: form.purpose,
    budget: {
      ...(form.total === undefined ? {} : { total: form.total }),
      ...(form.fiscal === undefined ? {} : { fiscal: form.fiscal }),
      ...(form.other === undefined ? {} : { other: form.other }),
    },
  });
