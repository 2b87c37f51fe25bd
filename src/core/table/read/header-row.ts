import { squeeze } from "../../sheet/clean-text";
import type { CellRef } from "../../sheet/cell-ref";
import { textAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import { assignColumns, type HeaderCell, type RoleColumns } from "./assign-columns";
import { filledColumns } from "./cell-field";
import { isIndicatorColumn } from "./header-label";
import type { LabelIndex } from "./label-index";

/** A row of column labels, with the second row below it where labels are grouped. */
export interface HeaderRow {
  readonly row: number;
  readonly lastRow: number;
  readonly at: CellRef;
  readonly cells: readonly HeaderCell[];
  /** One entry, or two where left and right half each list indicators (handbook 1.3 `mof-88`). */
  readonly halves: readonly RoleColumns[];
}

/** Wider rows are data, not labels. */
const MOST_COLUMNS = 400;

const cellsOf = (sheet: SheetSnapshot, labels: LabelIndex, row: number): readonly HeaderCell[] => {
  const hits = new Map((labels.get(row) ?? []).map((hit) => [hit.column, hit.header]));
  return filledColumns(sheet, row, MOST_COLUMNS).map((column) => ({
    row,
    column,
    text: squeeze(textAt(sheet, { row, column }).slice(0, 60)),
    meanings: hits.get(column) ?? [],
  }));
};

const isIdentity = ({ meanings }: HeaderCell): boolean =>
  meanings.some(({ role }) => role === "level1" || role === "level2" || role === "projectName");

/**
 * The second label row: nothing but labels, or names of regions under one group label (handbook 1.3 `region`);
 * the columns that every indicator fills are empty in it.
 */
const subRow = (
  sheet: SheetSnapshot,
  labels: LabelIndex,
  { row, top }: { row: number; top: readonly HeaderCell[] },
): readonly HeaderCell[] => {
  const hits = labels.get(row)?.filter(({ header }) => header.length > 0) ?? [];
  const cells = cellsOf(sheet, labels, row);
  if (cells.length < 2) return [];
  if (hits.length === cells.length) return cells.some(isIdentity) ? [] : cells;
  const group = top.find(({ text }) => text.startsWith("区域"));
  return group && cells.every(({ column, text }) => column >= group.column && !/\d/.test(text)) ? cells : [];
};

/** A label over several columns names a group when the second row names its columns. */
const combine = (top: readonly HeaderCell[], sub: readonly HeaderCell[]): readonly HeaderCell[] => {
  const named = sub.filter(({ meanings }) => meanings.length > 0);
  const below = new Set(named.map(({ column }) => column));
  return [...top.filter(({ column }) => !below.has(column)), ...named].sort((a, b) => a.column - b.column);
};

const has = (cell: HeaderCell, role: string, rank?: number): boolean =>
  cell.meanings.some((one) => one.role === role && (rank === undefined || one.rank === rank));

/** Where a second set of columns begins: the label of the indicators and that of the targets both stand twice. */
const splitHalves = (cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] => {
  const whole = assignColumns(cells);
  const twin = (role: "name" | "target"): HeaderCell | undefined => {
    const own = whole.get(role);
    const rank = own?.meanings.find((one) => one.role === role)?.rank;
    return own && rank !== undefined ? cells.find((cell) => cell.column > own.column && has(cell, role, rank)) : undefined;
  };
  const [name, secondName, secondTarget] = [whole.get("name"), twin("name"), twin("target")];
  const target = whole.get("target");
  if (!name || !target || !secondName || !secondTarget || target.column > secondName.column) return [cells];
  const start = cells.find((cell) => cell.column > target.column && (has(cell, "level1") || has(cell, "level2") || has(cell, "name")));
  const boundary = start?.column ?? secondName.column;
  return [cells.filter(({ column }) => column < boundary), cells.filter(({ column }) => column >= boundary)];
};

const inheritLevel1 = (halves: readonly RoleColumns[]): readonly RoleColumns[] => {
  const level1 = halves[0]?.get("level1");
  return halves.map((half) => (half.has("level1") || !level1 ? half : new Map([...half, ["level1", level1] as const])));
};

/** At least three columns of the indicators, the indicator and its target among them (handbook 1.2). */
const isComplete = (roles: RoleColumns): boolean =>
  roles.has("name") && roles.has("target") && [...roles.keys()].filter(isIndicatorColumn).length >= 3;

/** The header row at this row of the sheet, with the row beneath where labels stand in two rows; undefined when fewer than three cells are labels of columns (handbook 1.3). */
export const readHeaderRow = (sheet: SheetSnapshot, labels: LabelIndex, row: number): HeaderRow | undefined => {
  const hits = labels.get(row)?.filter(({ header }) => header.length > 0) ?? [];
  if (hits.length < 3) return undefined;
  const top = cellsOf(sheet, labels, row);
  const sub = subRow(sheet, labels, { row: row + 1, top });
  const cells = combine(top, sub);
  const halves = inheritLevel1(splitHalves(cells).map(assignColumns));
  const first = top[0];
  if (!first || !halves.every(isComplete)) return undefined;
  const lastRow = sub.length > 0 ? row + 1 : row;
  return { row, lastRow, at: { row, column: first.column }, cells, halves };
};
