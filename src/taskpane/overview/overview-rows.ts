import type { LevelCount } from "../../core/table/model/level-count";
import type { CheckResult } from "../../app/parts/check-result";
import { amountIn } from "../../core/cost/amount-in";
import { findingsByTable } from "../../core/lint/findings-by-table";
import { isNotBegun } from "../../core/lint/not-begun";
import { countBySeverity } from "../../core/lint/severity";
import { suggestedGrade, type Grade } from "../../core/review/suggested-grade";
import type { CellRef } from "../../core/sheet/cell-ref";
import { canonicalLevel1, type Level1Kind } from "../../core/table/model/classification";
import type { TargetTable } from "../../core/table/model/target-table";

/** One table of 全簿总览. */
export interface OverviewRow {
  /** Position in the workbook, from 1. */
  readonly number: number;
  readonly project: string;
  readonly sheet: string;
  readonly at: CellRef;
  /** 预算数 in 万元; undefined when it is not stated. */
  readonly budget: number | undefined;
  readonly indicators: number;
  readonly levels: readonly LevelCount[];
  readonly errors: number;
  readonly warnings: number;
  /** Undefined: nobody has begun to fill the table in. */
  readonly grade: Grade | undefined;
}

const LEVELS: readonly Level1Kind[] = ["cost", "input", "output", "benefit", "satisfaction"];

const levelsOf = ({ indicators }: TargetTable): readonly LevelCount[] => {
  const counts = new Map<Level1Kind, number>();
  for (const { level1 } of indicators) {
    const kind = canonicalLevel1(level1.text)?.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return LEVELS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter(({ count }) => count > 0);
};

/** Every table of a check, in the workbook's order. */
export const overviewRows = ({ tables, findings }: Pick<CheckResult, "tables" | "findings">): readonly OverviewRow[] => {
  const found = findingsByTable(findings);
  return tables.map((table, position) => {
    const own = found.of(table);
    const { error, warning } = countBySeverity(own);
    return {
      number: position + 1,
      project: table.projectName?.text || table.heading?.text || table.sheet,
      sheet: table.sheet,
      at: table.projectName?.at ?? { row: table.area.firstRow, column: table.area.firstColumn },
      budget: amountIn("万元", table, table.budget.total),
      indicators: table.indicators.length,
      levels: levelsOf(table),
      errors: error,
      warnings: warning,
      grade: isNotBegun(table) ? undefined : suggestedGrade(own),
    };
  });
};

export type OverviewOrder = "workbook" | "errors" | "budget";

/** Most errors first, of equal ones most warnings; largest budget first; ties in the workbook's order. */
export const sortOverview = (rows: readonly OverviewRow[], order: OverviewOrder): readonly OverviewRow[] => {
  if (order === "workbook") return rows;
  if (order === "errors") return [...rows].sort((a, b) => b.errors - a.errors || b.warnings - a.warnings);
  return [...rows].sort((a, b) => (b.budget ?? -1) - (a.budget ?? -1));
};

export interface OverviewTotals {
  readonly budget: number;
  /** Tables whose 预算数 is not stated. */
  readonly withoutBudget: number;
  readonly indicators: number;
  readonly levels: readonly LevelCount[];
  readonly errors: number;
  readonly warnings: number;
}

/** Of the tables; what is said of the workbook as a whole is not in it. */
export const overviewTotals = (rows: readonly OverviewRow[]): OverviewTotals => {
  const sum = (of: (row: OverviewRow) => number): number => rows.reduce((added, row) => added + of(row), 0);
  const level = (kind: Level1Kind): number => sum(({ levels }) => levels.find((one) => one.kind === kind)?.count ?? 0);
  return {
    budget: Number(sum(({ budget }) => budget ?? 0).toFixed(6)),
    withoutBudget: rows.filter(({ budget }) => budget === undefined).length,
    indicators: sum(({ indicators }) => indicators),
    levels: LEVELS.map((kind) => ({ kind, count: level(kind) })).filter(({ count }) => count > 0),
    errors: sum(({ errors }) => errors),
    warnings: sum(({ warnings }) => warnings),
  };
};
