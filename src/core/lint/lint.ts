import type { TargetTable } from "../table/model/target-table";
import { tableContext } from "./context";
import type { Finding } from "./finding";
import { fillMessage } from "./message";
import { isNotBegun } from "./not-begun";
import type { Saying } from "./saying";
import { reviewPointOf } from "./review-point";
import type { AnyRule, TableContext } from "./rule";
import { optionValues } from "./rule-option";
import { ruleState } from "./rule-state";
import { hasGround } from "./runs";
import type { Settings } from "./settings";
import { complete, type Steps } from "../result/steps";
import { suppress } from "./suppress";

interface Place {
  readonly sheet: string;
  readonly table: number | undefined;
  readonly indicator: number | null;
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

function* indicatorFindings(active: readonly ActiveRule[], context: TableContext): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const indicator of context.table.indicators) {
    const subject = { ...context, indicator };
    const place = { sheet: context.table.sheet, table: context.table.index, indicator: indicator.number };
    for (const entry of active) {
      if (entry.rule.scope !== "indicator") continue;
      for (const saying of entry.rule.check(subject, entry.options)) findings.push(toFinding(entry, saying, place));
    }
    yield;
  }
  return findings;
}

function* tableFindings(active: readonly ActiveRule[], context: TableContext): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  const place = { sheet: context.table.sheet, table: context.table.index, indicator: null };
  for (const entry of active) {
    if (entry.rule.scope !== "table") continue;
    for (const saying of entry.rule.check(context, entry.options)) findings.push(toFinding(entry, saying, place));
    yield;
  }
  return findings;
}

/** As `lintTable`, a rule of the table or a row of indicators at a time. */
export function* lintTableSteps(table: TargetTable, rules: readonly AnyRule[], settings: Settings): Steps<readonly Finding[]> {
  const begun = !isNotBegun(table);
  const context = tableContext(table, settings);
  const active = activeRules(rules, settings).filter(
    ({ rule }) => (begun || rule.waitsForContent !== true) && hasGround(rule.runs, context),
  );
  yield;
  const ofTable = yield* tableFindings(active, context);
  const ofIndicators = yield* indicatorFindings(active, context);
  return sortFindings(suppress([...ofTable, ...ofIndicators], rules));
}

/** Everything the rules say of one table, suppressed and in reading order. */
export const lintTable = (table: TargetTable, rules: readonly AnyRule[], settings: Settings): readonly Finding[] =>
  complete(lintTableSteps(table, rules, settings));

/** As `lintWorkbook`, a table's context or a rule at a time. */
export function* lintWorkbookSteps(
  tables: readonly TargetTable[],
  rules: readonly AnyRule[],
  settings: Settings,
): Steps<readonly Finding[]> {
  const active = activeRules(rules, settings).filter(({ rule }) => rule.scope === "workbook");
  if (active.length === 0) return [];
  const contexts: TableContext[] = [];
  for (const table of tables) {
    contexts.push(tableContext(table, settings));
    yield;
  }
  const findings: Finding[] = [];
  const place = { sheet: tables[0]?.sheet ?? "", table: undefined, indicator: null };
  for (const entry of active) {
    if (entry.rule.scope !== "workbook") continue;
    for (const saying of entry.rule.check({ tables, contexts, settings }, entry.options)) {
      findings.push(toFinding(entry, saying, place));
      yield;
    }
    yield;
  }
  return findings;
}

/** What the rules say of the tables taken together. */
export const lintWorkbook = (tables: readonly TargetTable[], rules: readonly AnyRule[], settings: Settings): readonly Finding[] =>
  complete(lintWorkbookSteps(tables, rules, settings));

/** All findings: table by table in reading order, then those of the workbook. Pure: same tables, same findings. */
export const lint = (tables: readonly TargetTable[], rules: readonly AnyRule[], settings: Settings): readonly Finding[] => [
  ...tables.flatMap((table) => lintTable(table, rules, settings)),
  ...lintWorkbook(tables, rules, settings),
];

/** Stable reading order: by row, then by column; findings without a cell first. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => (a.at?.row ?? -1) - (b.at?.row ?? -1) || (a.at?.column ?? -1) - (b.at?.column ?? -1));
