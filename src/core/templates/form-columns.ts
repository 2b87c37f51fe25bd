/** One column of an indicator table; it may span several columns of the sheet's grid. */
export interface FormColumn {
  readonly role: "level1" | "level2" | "name" | "description" | "target" | "weight" | "previous";
  readonly label: string;
  readonly first: number;
  readonly span: number;
  /** What Excel shows while a cell of the column is selected. */
  readonly prompt: string;
  readonly list?: readonly string[];
}

/** The form's column for the role; undefined where the form has none. */
export const columnOf = (columns: readonly FormColumn[], role: FormColumn["role"]): FormColumn | undefined =>
  columns.find((column) => column.role === role);

/** Width of the column in characters, over all the grid columns it spans. */
export const columnWidth = ({ first, span }: Pick<FormColumn, "first" | "span">, widths: readonly number[]): number =>
  widths.slice(first, first + span).reduce((sum, width) => sum + width, 0);
