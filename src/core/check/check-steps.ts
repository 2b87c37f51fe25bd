import type { Finding } from "../lint/finding";
import { lintTableSteps, lintWorkbookSteps, type Linted } from "../lint/lint";
import type { AnyRule } from "../lint/rule";
import type { RuleFailure } from "../lint/rule-failure";
import type { Settings } from "../lint/settings";
import { groupBy } from "../result/group-by";
import type { Steps } from "../result/steps";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { parseWorkbook, type ParsedWorkbook } from "../table/read/parse-workbook";

/** What a check found. */
export interface Checked extends ParsedWorkbook {
  /** Names of the sheets that were read, in the order of the workbook. */
  readonly sheets: readonly string[];
  /** Table by table in reading order, then those of the workbook. */
  readonly findings: readonly Finding[];
  /** Rules that threw; without them the findings may be incomplete. */
  readonly failures: readonly RuleFailure[];
}

/** How many of the sheets to read have been checked. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

type SheetPart = ParsedWorkbook & Linted;

const joinLinted = (parts: readonly Linted[]): Linted => ({
  findings: parts.flatMap(({ findings }) => findings),
  failures: parts.flatMap(({ failures }) => failures),
});

function* checkSheet(sheet: SheetSnapshot, rules: readonly AnyRule[], settings: Settings): Steps<SheetPart> {
  const parsed = parseWorkbook([sheet], settings);
  yield;
  const linted: Linted[] = [];
  for (const table of parsed.tables) linted.push(yield* lintTableSteps(table, rules, settings));
  return { ...parsed, ...joinLinted(linted) };
}

/** What is known of each sheet by itself; what was said of the workbook is left out, as any change may change it. */
const knownSheets = (known: Checked): ((sheet: string) => SheetPart) => {
  const tables = groupBy(known.tables, ({ sheet }) => sheet);
  const notTables = groupBy(known.notTables, ({ sheet }) => sheet);
  const findings = groupBy(known.findings, ({ table }) => table?.sheet);
  const failures = groupBy(known.failures, ({ sheet }) => sheet);
  return (sheet) => ({
    tables: tables.get(sheet) ?? [],
    notTables: notTables.get(sheet) ?? [],
    findings: findings.get(sheet) ?? [],
    failures: failures.get(sheet) ?? [],
  });
};

const NOTHING: Checked = { sheets: [], tables: [], notTables: [], findings: [], failures: [] };

/**
 * The only way from sheets to findings: reads each sheet, asks the rules about its tables, then about all tables together. Left after
 * each sheet, each rule of a table and each row; says how many sheets are done after each of them.
 * `known` is an earlier check under the same rules and settings: `sheets` are then those that have changed since, the others are taken
 * from it; a sheet that is not in it comes last. The result is that of a check of all sheets. Sheet names are unique.
 */
export function* checkSteps(
  sheets: readonly SheetSnapshot[],
  rules: readonly AnyRule[],
  settings: Settings,
  known: Checked = NOTHING,
): Steps<Checked, CheckProgress | undefined> {
  const checked = new Map<string, SheetPart>();
  for (const sheet of sheets) {
    yield;
    checked.set(sheet.name, yield* checkSheet(sheet, rules, settings));
    yield { done: checked.size, total: sheets.length };
  }
  const knownOf = knownSheets(known);
  const names = [...new Set([...known.sheets, ...checked.keys()])];
  const parts = names.map((name) => checked.get(name) ?? knownOf(name));
  const tables = parts.flatMap((part) => part.tables);
  const ofWorkbook = yield* lintWorkbookSteps(tables, rules, settings);
  return {
    sheets: names,
    tables,
    notTables: parts.flatMap(({ notTables }) => notTables),
    ...joinLinted([...parts, ofWorkbook]),
  };
}
