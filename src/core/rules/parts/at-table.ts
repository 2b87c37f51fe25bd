import type { CellRef } from "../../sheet/cell-ref";
import type { TargetTable } from "../../table/model/target-table";

/** Where findings about a whole table point: the leftmost header cell, listed but not coloured (handbook 3.1, A7). */
export const atTable = ({ header, area }: TargetTable): { readonly at: CellRef; readonly marked: false } => ({
  at: header?.at ?? { row: area.firstRow, column: area.firstColumn },
  marked: false,
});
