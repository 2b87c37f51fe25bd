import { sameCell, type CellRef } from "../../sheet/cell-ref";
import { COLUMN_ROLES } from "./column-role";
import type { Field } from "./field";
import { HEAD_FIELDS, type HeadFields } from "./head-field";
import type { Indicator, TargetTable } from "./target-table";

/** The cells above the indicators that the table reads. */
export const headFieldsOf = (head: HeadFields): readonly Field[] => HEAD_FIELDS.flatMap(({ of }) => of(head) ?? []);

/** The cells of a row that the table reads, its levels where they are written. */
export const rowFieldsOf = (indicator: Indicator): readonly Field[] => COLUMN_ROLES.flatMap((role) => indicator[role] ?? []);

/** Every cell that the table reads but its header row: the head's, then those of the rows. */
const fieldsOf = (table: TargetTable): readonly Field[] => [...headFieldsOf(table), ...table.indicators.flatMap(rowFieldsOf)];

/** The field the table has in the cell; undefined for cells it does not read, its header row among them. */
export const tableFieldAt = (table: TargetTable, at: CellRef): Field | undefined => fieldsOf(table).find((field) => sameCell(field.at, at));
