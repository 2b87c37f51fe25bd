import type { TargetTable } from "../table/model/target-table";
import { layoutById } from "../table/layouts";
import { costStandsAlone } from "../table/model/stands-under";
import { adaptToLayout, type LibraryLayout } from "./adapt-to-layout";
import type { LibraryIndicator } from "./project-types/library-indicator";
import { typicalTarget } from "./typical-value";

/** An indicator to be written into a table, its target as one text; the levels as the table's classification has them. */
export interface OfferedIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  readonly target: string;
}

/** The classification the library is to be written in for this table. */
export const libraryLayoutOf = (table: TargetTable): LibraryLayout =>
  costStandsAlone(table, layoutById(table.layout)) ? "mof-101" : "tj-2023";

/** The library's indicator as this table would write it; its target is an example to be checked. */
export const offeredFor = (table: TargetTable, indicator: LibraryIndicator): OfferedIndicator => {
  const { level1, level2, name, description } = adaptToLayout(indicator, libraryLayoutOf(table));
  return { level1, level2, name, description, target: typicalTarget(indicator) };
};
