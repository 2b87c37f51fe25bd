import type { Fix } from "../../../edits/fix";
import type { Field } from "../../../table/model/field";
import { rowFieldsOf } from "../../../table/model/fields-of";
import type { Indicator, TargetTable } from "../../../table/model/target-table";

/** What the row shows, cell by cell from column A: the host refuses when another column holds something. */
const shownRow = ({ area }: TargetTable, indicator: Indicator): readonly string[] => {
  const { level1, level2 } = indicator;
  const carried: readonly Field[] = [level1, level2].filter(({ own }) => !own);
  const written = rowFieldsOf(indicator).filter((field) => !carried.includes(field));
  return Array.from({ length: area.lastColumn + 1 }, (_, column) => written.find(({ at }) => at.column === column)?.raw ?? "");
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
