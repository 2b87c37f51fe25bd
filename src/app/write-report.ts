import { FLAT_SHEET, flatTable } from "../core/report/flat-table";
import { issueList } from "../core/report/issue-list";
import type { ReportInput, RuleText } from "../core/report/report-input";
import { reviewOpinion } from "../core/report/review-opinion";
import { summaryTable } from "../core/report/summary-table";
import type { Result } from "../core/result";
import type { SheetSpec } from "../core/templates/sheet-spec";
import type { HostError, InsertedSheet, SheetEditor } from "../host/ports";
import type { Checked } from "./check-sheets";

/** The sheets of 审核输出 (手册 6.1–6.3); the flat list in the column order of either published export. */
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
