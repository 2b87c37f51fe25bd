import type { ColumnRole } from "../table/model/column-role";
import type { HeadField } from "../table/model/head-field";
import type { Layout } from "../table/model/layout";
import type { Indicator, TargetTable } from "../table/model/target-table";
import type { ProjectType } from "../library/project-types/library-indicator";
import type { Fix } from "../edits/fix";
import type { JudgedPoint, RuleFamily } from "./finding";
import type { Severity } from "./severity";
import type { Saying, SayingOf } from "./saying";
import type { OptionValues, RuleOptions } from "./rule-option";
import type { Runs, RunsAnywhere } from "./runs";
import type { NamedRow } from "./named-rows";
import type { Settings } from "./settings";
import type { Source } from "./source";
import type { CostReconciliation } from "../cost/cost-reconciliation";

export type Scope = "indicator" | "table" | "workbook";

/** What every rule may ask for besides its subject. All of it is plain data, computed once a table. */
export interface TableContext {
  readonly table: TargetTable;
  /** The layout whose classification applies: the chosen one of the settings, else the recognised one. */
  readonly layout: Layout;
  readonly settings: Settings;
  /** Worked sum of the cost indicators (handbook 3.4). */
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
  readonly settings: Settings;
  /** What `rowsByName` gives: a rule that looks for rows of a name asks here instead of comparing each row with all others. */
  readonly byName: ReadonlyMap<string, readonly NamedRow[]>;
}

export interface SubjectByScope {
  readonly indicator: IndicatorSubject;
  readonly table: TableContext;
  readonly workbook: WorkbookSubject;
}

/** The workbook as a whole has neither columns nor a layout. */
interface RunsByScope {
  readonly indicator: Runs;
  readonly table: Runs;
  readonly workbook: RunsAnywhere;
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

/** Everything a rule says of itself but its texts and its check. What is left out is the usual: runs always, yields to none, offers no fix. */
interface RuleFacts<S extends Scope> {
  readonly id: string;
  readonly family: RuleFamily;
  readonly scope: S;
  readonly severity: Severity;
  readonly runs?: RunsByScope[S];
  /** Ids of rules; about a row of which one of them speaks, this one is silent. */
  readonly yieldsTo?: readonly string[];
  /** Of rules of one group only the first in the book that speaks of a cell is heard. */
  readonly group?: string;
  /** Asks for content: of a table that nobody has begun to fill in it could only repeat that it is empty. */
  readonly waitsForContent?: true;
  /** The 审核要点 its findings belong to, where it is not its family's. */
  readonly review?: JudgedPoint;
  /** An error of it alone makes the suggested grade 差. */
  readonly decisive?: true;
  /** Its findings ask for a target that can be measured; the pane offers some of the library. */
  readonly asksForMeasure?: true;
  /** Which kinds of fix it offers. */
  readonly fixes?: Fix["safety"] | "both";
  /** Year in which the book got the rule; left out by those of the first edition. */
  readonly since?: number;
  readonly title: string;
  /** Why it matters, one or two sentences, for the pane and the rule page. */
  readonly why: string;
  readonly sources: readonly Source[];
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
}

/** A rule as the book holds it. */
export interface Rule<S extends Scope, O extends RuleOptions = RuleOptions> extends RuleFacts<S> {
  readonly options?: O;
  readonly messages: Readonly<Record<string, string>>;
  readonly check: (subject: SubjectByScope[S], options: Readonly<Record<string, number>>) => Iterable<Saying>;
}

export type AnyRule = { [S in Scope]: Rule<S> }[Scope];

/** A rule as its file writes it: a saying names one of the texts and fills all its slots, the options are those it declares. */
interface WrittenRule<S extends Scope, Texts extends Readonly<Record<string, string>>, O extends RuleOptions> extends RuleFacts<S> {
  /** Thresholds by name; 设置, the settings file and its schema have them from here. */
  readonly options?: O;
  /** Texts with `{slots}`: what is wrong, ends with what to do. */
  readonly messages: Texts;
  readonly check: (subject: SubjectByScope[S], options: NoInfer<OptionValues<O>>) => Iterable<NoInfer<SayingOf<Texts>>>;
}

type NoOptions = Readonly<Record<never, never>>;

/** A rule whose texts, slots and options the compiler has compared with its check. */
export function defineRule<S extends Scope, const Texts extends Readonly<Record<string, string>>, O extends RuleOptions = NoOptions>(
  rule: WrittenRule<S, Texts, O>,
): Rule<S, O>;
export function defineRule(rule: AnyRule): AnyRule {
  return rule;
}
