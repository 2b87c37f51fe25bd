import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { MappedRole } from "../model/column-mapping";
import { COLUMN_ROLES } from "../model/column-role";
import { assignColumns } from "./assign-columns";
import { isBlankAt, shownText } from "./cell-field";
import { headerTexts } from "./header-texts";
import type { LabelIndex } from "./label-index";

/** A column of a row that may be a header. */
export interface NamedColumn {
  /** As `headerText` gives it. */
  readonly text: string;
  readonly column: number;
  /** What its label is known to mean, `none` where it is unknown. */
  readonly role: MappedRole;
}

/** What a row that may be a header looks like to the person who is to name its columns. */
export interface HeaderPicture {
  readonly headers: readonly NamedColumn[];
  /** What stands in these columns in the first filled rows below, shortened. */
  readonly below: readonly (readonly string[])[];
}

const ROWS_SHOWN = 3;
const LONGEST_SHOWN = 40;

const namedColumns = (sheet: SheetSnapshot, labels: LabelIndex, row: number, most: number): readonly NamedColumn[] => {
  const meanings = new Map((labels.get(row) ?? []).map((hit) => [hit.column, hit.header]));
  const cells = headerTexts(sheet, row, most).map((cell) => ({ ...cell, row, meanings: meanings.get(cell.column) ?? [] }));
  const roles = new Map([...assignColumns(cells)].map(([role, { column }]) => [column, role]));
  return cells.map(({ text, column }) => ({ text, column, role: COLUMN_ROLES.find((role) => role === roles.get(column)) ?? "none" }));
};

const rowsBelow = (sheet: SheetSnapshot, row: number, headers: readonly NamedColumn[]): readonly (readonly string[])[] => {
  const shown: string[][] = [];
  for (let below = row + 1; below < sheet.origin.row + sheet.text.length && shown.length < ROWS_SHOWN; below += 1) {
    if (headers.every(({ column }) => isBlankAt(sheet, { row: below, column }))) continue;
    shown.push(headers.map(({ column }) => shownText(sheet, { row: below, column }).trim().slice(0, LONGEST_SHOWN)));
  }
  return shown;
};

/** The row, its first `most` filled columns, with what stands below. */
export const headerPicture = (sheet: SheetSnapshot, labels: LabelIndex, row: number, most: number): HeaderPicture => {
  const headers = namedColumns(sheet, labels, row, most);
  return { headers, below: rowsBelow(sheet, row, headers) };
};
