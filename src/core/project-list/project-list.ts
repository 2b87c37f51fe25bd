import type { ProjectForm } from "../templates/project-form";
import type { ListProblem } from "./list-problem";

/** A project as a line of a list states it; amounts in 万元. */
export interface ListedProject {
  /** Line of the list as its reader counts it: the sheet's row number, or the line of the pasted text; from 1. */
  readonly row: number;
  readonly form: ProjectForm;
  /** Library type the line names, or that its name and purpose speak for. */
  readonly typeId: string | undefined;
}

export interface ProjectList {
  readonly projects: readonly ListedProject[];
  readonly problems: readonly ListProblem[];
}
