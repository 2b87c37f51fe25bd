import type { Fix } from "../../../edits/fix";
import type { Indicator, TargetTable } from "../../../table/model/target-table";

/**
 * The rows stably sorted by rank; undefined when they are no unbroken block of the sheet, or when the row that
 * writes the group's 一级指标 would no longer stand first, for the rows above it would lose it.
 */
export const sortRows = (table: TargetTable, rows: readonly Indicator[], rankOf: (row: Indicator) => number): Fix | undefined => {
  const [first] = rows;
  if (!first || rows.some(({ row }, index) => row !== first.row + index)) return undefined;
  const sorted = [...rows].sort((a, b) => rankOf(a) - rankOf(b));
  const inherits = sorted.some((row, index) => !row.level1.own && row.level1.at.row !== (sorted[index - 1] ?? row).level1.at.row);
  if (inherits || !sorted[0]?.level1.own) return undefined;
  return {
    safety: "review",
    label: "",
    edits: [],
    structural: [{ kind: "reorder-rows", sheet: table.sheet, first: first.row, order: sorted.map(({ row }) => row) }],
  };
};
