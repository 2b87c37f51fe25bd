import type { CellRef, SheetCell } from "../sheet/cell-ref";
import type { ColumnRole } from "../table/model/column-role";
import type { HeadField } from "../table/model/head-field";
import type { Layout } from "../table/model/layout";
import type { Indicator, TargetTable } from "../table/model/target-table";
import type { ProjectType } from "../library/project-types/library-indicator";
import type { Fix } from "../edits/fix";
import type { RuleFamily, Severity } from "./finding";
import type { Settings } from "./settings";
import type { CostReconciliation } from "../cost/cost-reconciliation";

export type Scope = "indicator" | "table" | "workbook";

/** What every rule may ask for besides its subject. All of it is plain data, computed at most once a table. */
export interface TableContext {
  readonly table: TargetTable;
  /** The layout whose classification applies: the chosen one of the settings, else the recognised one. */
  readonly layout: Layout;
  readonly settings: Settings;
  /** Worked sum of the cost indicators (手册 3.4). */
  readonly cost: CostReconciliation;
  /** Recognised from project name and purpose. */
  readonly projectType: ProjectType | undefined;
  /** Budget year: settings, title, project name; undefined when none says it. */
  readonly year: number | undefined;
}

export interface IndicatorSubject extends TableContext {
  readonly indicator: Indicator;
}

export interface WorkbookSubject {
  readonly tables: readonly TargetTable[];
  readonly contexts: readonly TableContext[];
  readonly settings: Settings;
}

export interface SubjectByScope {
  readonly indicator: IndicatorSubject;
  readonly table: TableContext;
  readonly workbook: WorkbookSubject;
}

/** What a rule yields: only what and where; the runner adds id, severity, wording, sheet, order and suppression. */
export interface Saying<M extends string = string> {
  readonly message: M;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Only where the handbook grades one rule twice (`level1-required-missing`). */
  readonly severity?: Severity;
  /** Undefined only in workbook scope. */
  readonly at?: CellRef;
  /** Workbook scope: the sheet `at` lies in. */
  readonly sheet?: string;
  /** Table scope: the 1-based indicator number, when the saying is about one row. */
  readonly indicator?: number;
  readonly related?: readonly SheetCell[];
  readonly fixes?: readonly Fix[];
  /** False: listed, but its cell is not coloured (table-level summaries). Default: true when an indicator or a field is meant. */
  readonly marked?: boolean;
}

/** One row of an example table: columns that matter, the rest is filled in by the example sheet. */
export type ExampleRow = Readonly<Partial<Record<ColumnRole, string>>>;

/** The head of an example table, where it differs from that of the example sheet. */
export type ExampleFields = Readonly<Partial<Record<HeadField, string>>>;

/** A small table that a rule accepts or rejects. `rows` replace the indicators of the example sheet; `fields` replace its head. */
export interface Example {
  readonly fields?: ExampleFields;
  readonly rows?: readonly ExampleRow[];
  /** Header labels instead of the seed's five. */
  readonly header?: readonly string[];
  /** Settings that differ from the defaults, for rules that are off by default or depend on a layout. */
  readonly settings?: Partial<Settings>;
  /** A second table in the same workbook, for workbook rules. */
  readonly other?: { readonly fields?: ExampleFields; readonly rows?: readonly ExampleRow[] };
}

/** When a rule runs without being asked for (手册 3, 默认): always, never, only under a layout, only where a column exists. */
export type DefaultState = "on" | "off" | "layout" | "column";

export interface Rule<S extends Scope, M extends string = string> {
  readonly id: string;
  readonly family: RuleFamily;
  readonly scope: S;
  readonly severity: Severity;
  readonly default: DefaultState;
  readonly title: string;
  /** Why it matters, one or two sentences, for the pane and the rule page. */
  readonly why: string;
  /** Names of documents or studies behind it; no article numbers for what was not read (手册 7 #15). */
  readonly source: string;
  /** Texts with `{slots}`: what is wrong, ends with what to do. */
  readonly messages: Readonly<Record<M, string>>;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
  readonly check: (subject: SubjectByScope[S]) => Iterable<Saying<NoInfer<M>>>;
}

export type AnyRule = { [S in Scope]: Rule<S> }[Scope];

export const defineRule = <S extends Scope, const M extends string>(rule: Rule<S, M>): Rule<S, M> => rule;
