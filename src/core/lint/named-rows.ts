import { groupBy } from "../result/group-by";
import { squeeze } from "../sheet/clean-text";
import type { Indicator, TargetTable } from "../table/model/target-table";

/** An indicator and the table it stands in. */
export interface NamedRow {
  readonly table: TargetTable;
  /** Position of the table among those checked, from 1: the 第几张 of a message. */
  readonly number: number;
  readonly indicator: Indicator;
}

/** The indicators of all tables by their names without spaces, in reading order; those without a name are left out. */
export const rowsByName = (tables: readonly TargetTable[]): ReadonlyMap<string, readonly NamedRow[]> =>
  groupBy(
    tables.flatMap((table, position) =>
      table.indicators.filter(({ name }) => name.text !== "").map((indicator): NamedRow => ({ table, number: position + 1, indicator })),
    ),
    ({ indicator }) => squeeze(indicator.name.text),
  );
