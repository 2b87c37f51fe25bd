import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { headerSignature, roleProblems, type ColumnMapping } from "../model/column-mapping";
import type { HeaderCell } from "./assign-columns";
import { filledColumns } from "./cell-field";
import type { HeaderRole } from "./header-label";
import type { HeaderRow } from "./header-row";
import { headerTexts } from "./header-texts";

const toHeader = (row: number, cells: readonly HeaderCell[], { roles }: ColumnMapping): HeaderRow | undefined => {
  const first = cells[0];
  const half = new Map<HeaderRole, HeaderCell>();
  cells.forEach((cell, index) => {
    const role = roles[index] ?? "none";
    if (role !== "none") half.set(role, cell);
  });
  return first ? { row, lastRow: row, at: { row, column: first.column }, cells, halves: [half] } : undefined;
};

/** Mappings that say enough to read a table, by the signature of their header. */
const readable = (mappings: readonly ColumnMapping[]): ReadonlyMap<string, ColumnMapping> =>
  new Map(
    mappings
      .filter(({ header, roles }) => header.length === roles.length && roleProblems(roles).missing.length === 0)
      .map((mapping) => [headerSignature(mapping.header), mapping]),
  );

/** The rows whose texts are those of a mapping, as header rows. */
export const mappedHeaders = (sheet: SheetSnapshot, mappings: readonly ColumnMapping[]): ReadonlyMap<number, HeaderRow> => {
  const found = new Map<number, HeaderRow>();
  const wanted = readable(mappings);
  if (wanted.size === 0) return found;
  const fewest = Math.min(...[...wanted.values()].map(({ header }) => header.length));
  for (let row = sheet.origin.row; row < sheet.origin.row + sheet.text.length; row += 1) {
    if (filledColumns(sheet, row, fewest).length < fewest) continue;
    const texts = headerTexts(sheet, row);
    const mapping = wanted.get(headerSignature(texts.map(({ text }) => text)));
    const cells = texts.map((cell) => ({ ...cell, row, meanings: [] }));
    const header = mapping ? toHeader(row, cells, mapping) : undefined;
    if (header) found.set(row, header);
  }
  return found;
};
