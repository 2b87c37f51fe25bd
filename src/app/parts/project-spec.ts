import { defined } from "../../core/result/defined";
import type { TargetTable } from "../../core/table/model/target-table";
import { templateById } from "../../core/templates";
import { startingIndicators, type NewProject } from "../../core/templates/new-project";
import type { SheetSpec } from "../../core/sheet-spec/sheet-spec";
import { projectSheet } from "../../core/templates/tj-2023";

/** What a new sheet takes over from the tables that are there. */
export interface Continued {
  /** The last number of a heading; 0 when none is numbered. */
  readonly lastNumber: number;
  readonly unitCode: string;
  readonly unitName: string;
}

const numberOf = (heading: string | undefined): number => Number(/^\s*(\d{1,4})\s*[.．、]/.exec(heading ?? "")?.[1] ?? 0);

/** What a further table of this workbook goes on with: the highest number of a title, 0 where none is numbered, and the budget unit that is named first. */
export const continuedFrom = (tables: readonly TargetTable[]): Continued => {
  const unit = tables.find(({ unitLine }) => unitLine !== undefined)?.unitLine;
  return {
    lastNumber: tables.reduce((last, { heading }) => Math.max(last, numberOf(heading?.text)), 0),
    unitCode: unit?.code ?? "",
    unitName: unit?.name ?? "",
  };
};

/** The sheet of a new project in the template it asks for; a unit it does not state is that of the other tables. */
export const projectSpec = (project: NewProject, headingNumber: number, { unitCode, unitName }: Continued): SheetSpec => {
  const stated = project.unitCode !== "" || project.unitName !== "";
  const sheet = templateById(project.template)?.sheet ?? projectSheet;
  const indicators = startingIndicators(project);
  return sheet({
    projectName: project.projectName,
    unitCode: stated ? project.unitCode : unitCode,
    unitName: stated ? project.unitName : unitName,
    purpose: project.purpose,
    headingNumber,
    budget: { total: project.total, fiscal: project.fiscal, other: project.other },
    ...defined({ indicators, rows: project.rows }),
  });
};
