import type { Checked } from "../core/check/check-steps";
import { FLAT_SHEET, flatTable } from "../core/review/flat-table";
import { issueList } from "../core/review/issue-list";
import type { ReportInput, RuleText } from "../core/review/report-input";
import { reviewOpinion } from "../core/review/review-opinion";
import { summaryTable } from "../core/review/summary-table";
import { yearComparison } from "../core/review/year-comparison";
import type { Result } from "../core/result/result";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import type { TargetTable } from "../core/table/model/target-table";
import type { SheetSpec } from "../core/sheet-spec/sheet-spec";
import type { HostError, InsertedSheet, SheetEditor, SheetReader } from "../host/ports";

/** The sheets of 审核输出 (handbook 6.1, 6.2, 6.3); the flat list in the column order of either published export. */
export type ReportKind = "issues" | "summary" | "opinion" | "flat-sichuan" | "flat-neimeng";

const BUILDERS: Readonly<Record<ReportKind, (input: ReportInput) => SheetSpec>> = {
  issues: issueList,
  summary: summaryTable,
  opinion: reviewOpinion,
  "flat-sichuan": (input) => flatTable(input, "sichuan"),
  "flat-neimeng": (input) => flatTable(input, "neimeng"),
};

const MARKER = "report";

/** A flat list reads as tables itself, but says nothing that its sources do not say. */
const isSource = ({ sheet }: { readonly sheet: string }): boolean => !sheet.startsWith(FLAT_SHEET);

/** Writes one report of a finished check into the workbook, in place of the one written before. */
export const writeReport = (
  host: Pick<SheetEditor, "replaceSheet">,
  kind: ReportKind,
  { tables, findings }: Pick<Checked, "tables" | "findings">,
  rules: readonly RuleText[],
): Promise<Result<InsertedSheet, HostError>> =>
  host.replaceSheet(BUILDERS[kind]({ tables: tables.filter(isSource), findings: findings.filter(isSource), rules }), MARKER);

/** Writes 年度对比表 of last year's and this year's sheets, each named once, in place of the one written before (handbook 6.7). */
export const writeComparison = async (
  host: Pick<SheetEditor, "replaceSheet"> & SheetReader,
  previousSheets: readonly string[],
  currentSheets: readonly string[],
): Promise<Result<InsertedSheet, HostError>> => {
  const read = await host.read({ sheets: [...new Set([...previousSheets, ...currentSheets])] });
  if (!read.ok) return read;
  const { tables } = parseWorkbook(read.value);
  const on = (sheets: readonly string[]): readonly TargetTable[] => tables.filter(({ sheet }) => sheets.includes(sheet));
  return host.replaceSheet(yearComparison({ previous: on(previousSheets), current: on(currentSheets) }), MARKER);
};
