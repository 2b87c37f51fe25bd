/** What the user states of a new project; amounts in the form's money unit, texts as typed. */
export interface ProjectForm {
  readonly projectName: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly total: number | undefined;
  readonly fiscal: number | undefined;
  readonly other: number | undefined;
  readonly purpose: string;
}

export const emptyProject: ProjectForm = {
  projectName: "",
  unitCode: "",
  unitName: "",
  total: undefined,
  fiscal: undefined,
  other: undefined,
  purpose: "",
};
