import type { Checked } from "../core/check/check-steps";
import { FLAT_SHEET, flatTable } from "../core/review/flat-table";
import { issueList } from "../core/review/issue-list";
import type { ReportInput } from "../core/review/report-input";
import { reviewOpinion } from "../core/review/review-opinion";
import { summaryTable } from "../core/review/summary-table";
import { allRules } from "../core/rules";
import type { Result } from "../core/result/result";
import type { SheetSpec } from "../core/sheet-spec/sheet-spec";
import type { HostError, InsertedSheet, SheetEditor } from "../host/ports";
import { REPORT_MARKER } from "./parts/report-marker";

/** The sheets of 审核输出 (handbook 6.1, 6.2, 6.3); the flat list in the column order of either published export. */
export type ReportKind = "issues" | "summary" | "opinion" | "flat-sichuan" | "flat-neimeng";

const BUILDERS: Readonly<Record<ReportKind, (input: ReportInput) => SheetSpec>> = {
  issues: issueList,
  summary: summaryTable,
  opinion: reviewOpinion,
  "flat-sichuan": (input) => flatTable(input, "sichuan"),
  "flat-neimeng": (input) => flatTable(input, "neimeng"),
};

/** A flat list reads as tables itself, but says nothing that its sources do not say. */
const isSource = ({ sheet }: { readonly sheet: string }): boolean => !sheet.startsWith(FLAT_SHEET);

/** Writes one report of a finished check into the workbook, in place of the one written before. */
export const writeReport = (
  host: Pick<SheetEditor, "replaceSheet">,
  kind: ReportKind,
  { tables, findings }: Pick<Checked, "tables" | "findings">,
): Promise<Result<InsertedSheet, HostError>> =>
  host.replaceSheet(
    BUILDERS[kind]({ tables: tables.filter(isSource), findings: findings.filter(isSource), rules: allRules }),
    REPORT_MARKER,
  );
