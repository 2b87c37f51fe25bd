import { squeeze } from "../../sheet/clean-text";
import { textAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { HeaderCell, RoleColumns } from "./assign-columns";
import { filledColumns } from "./cell-field";
import { signatureOf, type HeaderRow } from "./header-row";
import type { HeaderRole } from "./header-label";
import { COLUMN_ROLES, type Columns } from "../model/column-role";

/** Columns that a user named for a header no form has. `signature`: its squeezed texts from left to right, joined by `|`. */
export interface ColumnMapping {
  readonly signature: string;
  readonly columns: Columns;
}

const toHeader = (cells: readonly HeaderCell[], row: number, { signature, columns }: ColumnMapping): HeaderRow | undefined => {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const roles = new Map<HeaderRole, HeaderCell>();
  for (const role of COLUMN_ROLES) {
    const column = columns[role];
    const cell = column === undefined ? undefined : byColumn.get(column);
    // Columns that moved since the mapping was made would be read as something else.
    if (column !== undefined && !cell) return undefined;
    if (cell) roles.set(role, cell);
  }
  const first = cells[0];
  const halves: readonly RoleColumns[] = [roles];
  return first ? { row, lastRow: row, at: { row, column: first.column }, cells, halves, signature } : undefined;
};

/** The rows whose texts are those of a mapping, as header rows. */
export const mappedHeaders = (sheet: SheetSnapshot, mappings: readonly ColumnMapping[]): ReadonlyMap<number, HeaderRow> => {
  const found = new Map<number, HeaderRow>();
  if (mappings.length === 0) return found;
  const wanted = new Map(mappings.map((mapping) => [mapping.signature, mapping]));
  const widest = Math.max(...mappings.map(({ signature }) => signature.split("|").length));
  for (let row = sheet.origin.row; row < sheet.origin.row + sheet.text.length; row += 1) {
    const columns = filledColumns(sheet, row, widest + 1);
    if (columns.length < 2 || columns.length > widest) continue;
    const texts = columns.map((column) => textAt(sheet, { row, column }));
    const mapping = texts.some((text) => text.length > 60) ? undefined : wanted.get(signatureOf(texts));
    const cells = columns.map((column, index) => ({ row, column, text: squeeze(texts[index] ?? ""), meanings: [] }));
    const header = mapping ? toHeader(cells, row, mapping) : undefined;
    if (header) found.set(row, header);
  }
  return found;
};
