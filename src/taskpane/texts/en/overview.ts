import type { LevelCount } from "../../../core/table/model/level-count";
import { wan } from "../wan";

const LEVELS: Readonly<Record<LevelCount["kind"], string>> = {
  cost: "cost",
  input: "input",
  output: "output",
  benefit: "benefit",
  satisfaction: "satisfaction",
};

export const overview = {
  checkAll: "Check every sheet",
  tables: "Tables",
  order: "Order",
  orders: { workbook: "As in the workbook", errors: "Most findings first", budget: "Largest budget first" },
  sheet: (name: string): string => `Sheet ${name}`,
  budget: (amount: number | undefined): string => (amount === undefined ? "Budget not stated" : `Budget ${wan(amount)} 万元`),
  indicators: (count: number, levels: readonly LevelCount[]): string =>
    `${count} indicators${levels.length === 0 ? "" : `: ${levels.map(({ kind, count: own }) => `${LEVELS[kind]} ${own}`).join(", ")}`}`,
  grade: (grade: string): string => `Suggested grade ${grade} (for reference only)`,
  notBegun: "Not filled in yet",
  bar: (errors: number, warnings: number, most: number): string =>
    `${errors} must, ${warnings} should be changed; the table with most has ${most}`,
  total: (tables: number): string => `Total (${tables} tables)`,
  totalBudget: (amount: number, without: number): string => `Budget ${wan(amount)} 万元${without === 0 ? "" : ` (${without} not stated)`}`,
  across: (errors: number, warnings: number): string => `Across tables: ${errors} must, ${warnings} should be changed`,
  notTables: (count: number): string => `Sheets that are no target tables (${count})`,
  more: (next: number, left: number): string => `Show ${next} more (${left} left)`,
  empty: {
    title: "No target table",
    hint: "The checked sheets hold no target table. Open one and choose “Check sheet”, or check the whole workbook.",
  },
};
