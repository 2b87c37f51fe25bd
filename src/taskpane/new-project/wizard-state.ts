import { recogniseProjectType } from "../../core/library";
import { templates, type Template, type TemplateId } from "../../core/templates";
import type { PrefilledTargets } from "../../core/templates/prefilled";
import type { BlankRows } from "../../core/templates/project-request";

/** How the rows of the new sheet are made: empty ones, or the library's of a project type. */
export type Filling = "blank" | "prefilled";

/** What the wizard holds; texts as typed. */
export interface WizardState {
  readonly projectName: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly total: string;
  readonly fiscal: string;
  readonly other: string;
  readonly purpose: string;
  readonly template: TemplateId;
  /** What the user chose; "auto": recognised from name and purpose. */
  readonly typeId: string;
  readonly filling: Filling;
  readonly targets: PrefilledTargets;
  /** Names of prefilled indicators that are not wanted. */
  readonly without: readonly string[];
  /** Empty rows by 二级指标, for a blank sheet. */
  readonly rows: readonly BlankRows[];
}

export const AUTO = "auto";

/** Every 二级指标 of the template with the rows a blank sheet starts with. */
export const plannedRows = ({ levels, plan }: Template): readonly BlankRows[] =>
  levels.flatMap(({ name, level2 }) =>
    level2.map((label) => ({
      level1: name,
      level2: label,
      count: plan.find((row) => row.level1 === name && row.level2 === label)?.count ?? 0,
    })),
  );

const firstTemplate: Template | undefined = templates[0];

export const emptyWizard: WizardState = {
  projectName: "",
  unitCode: "",
  unitName: "",
  total: "",
  fiscal: "",
  other: "",
  purpose: "",
  template: "tj-2023",
  typeId: AUTO,
  filling: "blank",
  targets: "typical",
  without: [],
  rows: firstTemplate ? plannedRows(firstTemplate) : [],
};

/** The project type in force, with whether it was recognised rather than chosen. */
export const projectTypeOf = ({ typeId, projectName, purpose }: WizardState): string | undefined =>
  typeId === AUTO ? recogniseProjectType(projectName, purpose)?.id : typeId === "" ? undefined : typeId;
