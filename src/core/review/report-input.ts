import type { Finding } from "../lint/finding";
import type { AnyRule } from "../lint/rule";
import type { TargetTable } from "../table/model/target-table";

/** What a report says of a rule. */
export type RuleText = Pick<AnyRule, "id" | "title" | "sources">;

/** A checked workbook as the reports want it: findings that were set aside are left out by who asks. */
export interface ReportInput {
  readonly tables: readonly TargetTable[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleText[];
  readonly fontName?: string;
}
