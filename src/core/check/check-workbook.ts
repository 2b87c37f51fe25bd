import type { Finding } from "../lint/finding";
import { lint } from "../lint/lint";
import { defaultSettings, type Settings } from "../lint/settings";
import { allRules } from "../rules";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { parseWorkbook, type ParsedWorkbook } from "../table/read/parse-workbook";

export interface CheckedWorkbook extends ParsedWorkbook {
  readonly findings: readonly Finding[];
}

/** Sheets → tables → findings with the whole rule book: the one door for pane, ribbon and command line. */
export const checkWorkbook = (sheets: readonly SheetSnapshot[], settings: Settings = defaultSettings): CheckedWorkbook => {
  const parsed = parseWorkbook(sheets);
  return { ...parsed, findings: lint(parsed.tables, allRules, settings) };
};
