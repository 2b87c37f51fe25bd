import { issueList } from "../core/report/issue-list";
import type { ReportInput, RuleText } from "../core/report/report-input";
import { reviewOpinion } from "../core/report/review-opinion";
import { summaryTable } from "../core/report/summary-table";
import type { Result } from "../core/result";
import type { SheetSpec } from "../core/templates/sheet-spec";
import type { HostError, InsertedSheet, SheetEditor } from "../host/ports";
import type { Checked } from "./check-sheets";

/** The sheets of 审核输出 (手册 6.1–6.3). */
export type ReportKind = "issues" | "summary" | "opinion";

const BUILDERS: Readonly<Record<ReportKind, (input: ReportInput) => SheetSpec>> = {
  issues: issueList,
  summary: summaryTable,
  opinion: reviewOpinion,
};

const MARKER = "report";

/** Writes one report of a finished check into the workbook, in place of the one written before. */
export const writeReport = (
  host: Pick<SheetEditor, "replaceSheet">,
  kind: ReportKind,
  { tables, findings }: Pick<Checked, "tables" | "findings">,
  rules: readonly RuleText[],
): Promise<Result<InsertedSheet, HostError>> => host.replaceSheet(BUILDERS[kind]({ tables, findings, rules }), MARKER);
