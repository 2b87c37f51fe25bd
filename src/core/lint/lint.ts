import type { CellRef } from "../sheet/cell-ref";
import { tableRef, type TableRef } from "../table/model/table-ref";
import type { TargetTable } from "../table/model/target-table";
import { tableContext } from "./context";
import type { Finding } from "./finding";
import { fillMessage } from "./message";
import { rowsByName } from "./named-rows";
import { isNotBegun } from "./not-begun";
import type { Saying } from "./saying";
import { reviewPointOf } from "./review-point";
import type { AnyRule, TableContext, WorkbookSubject } from "./rule";
import type { RuleFailure } from "./rule-failure";
import { optionValues } from "./rule-option";
import { ruleState } from "./rule-state";
import { hasGround } from "./runs";
import type { Settings } from "./settings";
import type { Steps } from "../result/steps";
import { suppress } from "./suppress";

/** What the rules say, and which of them could not say it. */
export interface Linted {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** What a rule is asked about; a saying that names no place of its own is about this one. */
interface Place {
  readonly sheet: string;
  readonly table: TableRef | undefined;
  readonly indicator: number | null;
  /** For naming a rule that fails. */
  readonly asked: CellRef | undefined;
}

interface Heard {
  readonly findings: Finding[];
  readonly failures: RuleFailure[];
}

interface ActiveRule {
  readonly rule: AnyRule;
  readonly severity: Finding["severity"] | undefined;
  readonly options: Readonly<Record<string, number>>;
}

const activeRules = (rules: readonly AnyRule[], settings: Settings): readonly ActiveRule[] =>
  rules.flatMap((rule) => {
    const state = ruleState(rule, settings);
    if (state === "off") return [];
    return [{ rule, severity: state === "own" ? undefined : state, options: optionValues(rule.options ?? {}, settings.thresholds) }];
  });

const toFinding = ({ rule, severity: asked }: ActiveRule, saying: Saying, place: Place): Finding => {
  const severity = asked ?? saying.severity ?? rule.severity;
  return {
    ruleId: rule.id,
    severity,
    family: rule.family,
    message: fillMessage(rule.messages[saying.message] ?? saying.message, saying.data),
    sheet: saying.sheet ?? place.sheet,
    table: place.table,
    indicator: saying.indicator ?? place.indicator,
    at: saying.at,
    marked: saying.marked ?? saying.at !== undefined,
    related: saying.related ?? [],
    fixes: saying.fixes ?? [],
    reviewPoint: reviewPointOf(rule),
    decisive: rule.decisive === true && severity === "error",
  };
};

/** Asks one rule once. If it throws, it is named, what it said before stands, and the others are asked all the same. */
const hear = (heard: Heard, entry: ActiveRule, place: Place, sayings: () => Iterable<Saying>): void => {
  try {
    for (const saying of sayings()) heard.findings.push(toFinding(entry, saying, place));
  } catch (cause) {
    // Only a fault of the rule itself throws; the user's other findings must not be lost with it.
    heard.failures.push({ ruleId: entry.rule.id, sheet: place.table?.sheet, at: place.asked, cause });
  }
};

function* askOfRows(heard: Heard, active: readonly ActiveRule[], context: TableContext): Steps<void> {
  const table = tableRef(context.table);
  for (const indicator of context.table.indicators) {
    const subject = { ...context, indicator };
    const place = { sheet: table.sheet, table, indicator: indicator.number, asked: indicator.name.at };
    for (const entry of active) {
      const { rule } = entry;
      if (rule.scope === "indicator") hear(heard, entry, place, () => rule.check(subject, entry.options));
    }
    yield;
  }
}

function* askOfTable(heard: Heard, active: readonly ActiveRule[], context: TableContext): Steps<void> {
  const table = tableRef(context.table);
  const { firstRow, firstColumn } = context.table.area;
  const place = { sheet: table.sheet, table, indicator: null, asked: { row: firstRow, column: firstColumn } };
  for (const entry of active) {
    const { rule } = entry;
    if (rule.scope !== "table") continue;
    hear(heard, entry, place, () => rule.check(context, entry.options));
    yield;
  }
}

/** Everything the rules say of one table, suppressed and in reading order; left after each rule of the table and each row. */
export function* lintTableSteps(table: TargetTable, rules: readonly AnyRule[], settings: Settings): Steps<Linted> {
  const begun = !isNotBegun(table);
  const context = tableContext(table, settings);
  const active = activeRules(rules, settings).filter(
    ({ rule }) => (begun || rule.waitsForContent !== true) && hasGround(rule.runs, context),
  );
  yield;
  const heard: Heard = { findings: [], failures: [] };
  yield* askOfTable(heard, active, context);
  yield* askOfRows(heard, active, context);
  return { findings: sortFindings(suppress(heard.findings, rules)), failures: heard.failures };
}

/** What the rules say of the tables taken together; left after each rule. */
export function* lintWorkbookSteps(tables: readonly TargetTable[], rules: readonly AnyRule[], settings: Settings): Steps<Linted> {
  const heard: Heard = { findings: [], failures: [] };
  const active = activeRules(rules, settings).filter(({ rule }) => rule.scope === "workbook");
  if (active.length === 0) return heard;
  const subject: WorkbookSubject = { tables, settings, byName: rowsByName(tables) };
  yield;
  const place = { sheet: tables[0]?.sheet ?? "", table: undefined, indicator: null, asked: undefined };
  for (const entry of active) {
    const { rule } = entry;
    if (rule.scope === "workbook") hear(heard, entry, place, () => rule.check(subject, entry.options));
    yield;
  }
  return heard;
}

/** Stable reading order: by row, then by column; findings without a cell first. */
const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => (a.at?.row ?? -1) - (b.at?.row ?? -1) || (a.at?.column ?? -1) - (b.at?.column ?? -1));
