import type { Fix } from "../../../edits/fix";
import type { Indicator, TargetTable } from "../../../table/model/target-table";

/** What the row shows, cell by cell from column A: the host refuses when another column holds something. */
const shownRow = ({ area }: TargetTable, { level1, level2, name, description, target, ...rest }: Indicator): readonly string[] => {
  const { operator, direction, unit, weight, basis, previous, actual, score } = rest;
  const own = [...(level1.own ? [level1] : []), ...(level2.own ? [level2] : []), name, target];
  const fields = [...own, description, operator, direction, unit, weight, basis, previous, actual, score];
  return Array.from({ length: area.lastColumn + 1 }, (_, column) => fields.find((field) => field?.at.column === column)?.raw ?? "");
};

/** Deletes the row; not offered where other rows go on under its 一级指标 or 二级指标. */
export const deleteRow = (table: TargetTable, indicator: Indicator): readonly Fix[] => {
  const { row, level1, level2 } = indicator;
  const others = table.indicators.filter((other) => other !== indicator);
  const needed = others.some(
    (other) => other.row === row || (level1.own && other.level1.at.row === row) || (level2.own && other.level2.at.row === row),
  );
  if (needed) return [];
  const structural = [{ kind: "delete-row" as const, sheet: table.sheet, row, was: shownRow(table, indicator) }];
  return [{ safety: "review", label: `删除第${indicator.number}条`, edits: [], structural }];
};
