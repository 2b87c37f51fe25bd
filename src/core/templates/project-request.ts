import type { MoneyUnit } from "../money/money-unit";

/** Amounts in the money unit of the sheet; what is not stated stays an empty cell. */
export interface RequestedBudget {
  readonly total?: number | undefined;
  readonly fiscal?: number | undefined;
  readonly other?: number | undefined;
}

/** One indicator row of a new sheet; empty texts are cells left to be filled in. */
export interface RequestedIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  readonly target: string;
  /** Written only by layouts with a weight column. */
  readonly weight?: number;
  /** Last year's target, shown in grey beside the new one. */
  readonly previous?: string;
  /** 待核: the target is an example nobody has confirmed; its cell is shaded (handbook 5). */
  readonly pending?: boolean;
}

/** How many empty rows a 二级指标 gets. */
export interface BlankRows {
  readonly level1: string;
  readonly level2: string;
  readonly count: number;
}

/** What a new project's sheet starts with. Without `indicators` the sheet has the empty `rows`, or the layout's own plan. */
export interface ProjectRequest {
  readonly projectName: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly moneyUnit?: MoneyUnit;
  readonly budget: RequestedBudget;
  readonly purpose: string;
  /** Contents of the goals, without numbering. */
  readonly goals?: readonly string[];
  readonly indicators?: readonly RequestedIndicator[];
  readonly rows?: readonly BlankRows[];
  /** Number of the table in the unit's set; 1 when not stated. */
  readonly headingNumber?: number;
  readonly fontName?: string;
  /** The whole title, where it is not to be made of number and name. */
  readonly heading?: string;
}
