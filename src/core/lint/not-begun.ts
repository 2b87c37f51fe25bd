import type { TargetTable } from "../table/model/target-table";

/** Rules that ask for content: of a sheet that nobody has begun to fill in they could only repeat that it is empty. */
const ASKS_FOR_CONTENT = [
  "goal-missing",
  "level1-required-missing",
  "level2-required-missing",
  "indicator-count-low",
  "blank-row",
  "purpose-missing",
  "budget-missing",
];

/** A template as inserted: rows wait for indicators and not one is filled in. The faces say so instead of calling the table sound. */
export const isNotBegun = (table: TargetTable): boolean =>
  table.header !== undefined && table.indicators.length === 0 && table.blankRows.length > 0;

/** Whether the rule stays silent on a table that is not begun. */
export const waitsForContent = (ruleId: string): boolean => ASKS_FOR_CONTENT.includes(ruleId);
