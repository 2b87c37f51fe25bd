import { sameCell, type CellRef } from "../sheet/cell-ref";
import type { Field, Indicator, TargetTable } from "../table/model/target-table";

const indicatorFields = (indicator: Indicator): readonly (Field | undefined)[] => [
  indicator.level1,
  indicator.level2,
  indicator.name,
  indicator.description,
  indicator.target,
  indicator.operator,
  indicator.direction,
  indicator.unit,
  indicator.weight,
  indicator.basis,
  indicator.previous,
  indicator.actual,
  indicator.score,
];

const headFields = (table: TargetTable): readonly (Field | undefined)[] => [
  table.heading,
  table.unitLine,
  table.moneyUnit,
  table.projectName,
  table.budget.total,
  table.budget.fiscal,
  table.budget.other,
  table.purpose,
  table.goalCell,
];

/** The field the table has in the cell; undefined for cells it does not read, its header row among them. */
export const fieldAt = (table: TargetTable, at: CellRef): Field | undefined =>
  [...headFields(table), ...table.indicators.flatMap(indicatorFields)].find((field) => field !== undefined && sameCell(field.at, at));
