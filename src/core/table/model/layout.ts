import { COLUMN_LABELS, USUAL_ROLES, type ColumnRole } from "./column-role";

/** The published forms of a target table (handbook 1.3). */
export type LayoutId =
  | "tj-2023"
  | "hebei-text"
  | "mof-88"
  | "mof-2022"
  | "mof-101"
  | "sichuan"
  | "neimeng"
  | "yunnan"
  | "unit-std"
  | "prev-year"
  | "std-cost"
  | "note"
  | "region"
  | "score-rule"
  | "old-content"
  | "self-eval"
  | "mapped";

export interface Level1Scheme {
  readonly name: string;
  readonly level2: readonly string[];
}

/** One published form as data: how its header reads and which classification it follows. */
export interface Layout {
  readonly id: LayoutId;
  readonly title: string;
  /** Header labels (squeezed, NFKC) of the columns that differ from the usual four, the form's own first; none where it lacks one of these. */
  readonly header: Partial<Record<ColumnRole, readonly string[]>>;
  /** Roles that must all be found for the layout to be chosen; more roles found wins. */
  readonly signature: readonly ColumnRole[];
  /** Labels elsewhere in the sheet that speak for the layout. */
  readonly hints: readonly string[];
  /** One sheet holds all projects, one row an indicator, project columns repeated or blank. */
  readonly flat: boolean;
  readonly moneyUnit: "元" | "万元";
  readonly scheme: readonly Level1Scheme[];
  /** What the weights of the indicators must add up to, where the layout has weights (handbook 3.H). */
  readonly weightTotal?: number;
}

const USUAL_LABELS: ReadonlyMap<ColumnRole, readonly string[]> = new Map(USUAL_ROLES.map((role) => [role, [COLUMN_LABELS[role].own]]));

/** What the layout calls a column, the form's own label first; empty where it has no such column. */
export const labelsOf = ({ header }: Layout, role: ColumnRole): readonly string[] => header[role] ?? USUAL_LABELS.get(role) ?? [];
