import { listSheet, type ListColumn } from "../sheet-spec/list-sheet";
import { fail, ok, type Result } from "../result/result";
import { squeeze } from "../sheet/clean-text";
import { snapshotSize, textAt, type SheetSnapshot } from "../sheet/sheet-snapshot";
import type { CellStyle, SheetSpec } from "../sheet-spec/sheet-spec";
import { mergeOwnIndicators, type OwnIndicator } from "./own-indicators";

export const OWN_SHEET = "我的指标";

type Role = keyof OwnIndicator;

const LABELS: Readonly<Record<Role, string>> = {
  level1: "一级指标",
  level2: "二级指标",
  name: "三级指标",
  description: "绩效指标描述",
  target: "指标值",
  projects: "适用项目",
};
const ROLES = ["level1", "level2", "name", "description", "target", "projects"] as const;

const TEXT: CellStyle = { format: "@" };
const WIDTHS: Readonly<Record<Role, number>> = { level1: 13, level2: 19, name: 28, description: 34, target: 16, projects: 40 };

/** One project a line: names of projects hold every other mark. */
const contentOf = (indicator: OwnIndicator, role: Role): string => (role === "projects" ? indicator.projects.join("\n") : indicator[role]);

const COLUMNS = ROLES.map((role): ListColumn<OwnIndicator> => ({
  label: LABELS[role],
  width: WIDTHS[role],
  style: TEXT,
  content: (indicator) => contentOf(indicator, role),
}));

/** The list as a sheet to be changed, passed on and read back by `readOwnSheet`. */
export const ownIndicatorsSheet = (indicators: readonly OwnIndicator[], fontName?: string): SheetSpec =>
  listSheet({
    name: OWN_SHEET,
    title: OWN_SHEET,
    note: `共${indicators.length}条。可增删改行，再读回；“适用项目”一行写一个项目。`,
    columns: COLUMNS,
    rows: indicators,
    fontName,
  });

export interface NoOwnList {
  readonly kind: "no-own-list";
  readonly sheet: string;
  /** Column labels that were looked for in one row. */
  readonly lookedFor: readonly string[];
}

type RoleColumns = ReadonlyMap<Role, number>;
const NEEDED: readonly Role[] = ["level2", "name", "target"];

/** Columns (from 0) of the labels in a row. */
const columnsIn = (sheet: SheetSnapshot, row: number): RoleColumns => {
  const { column: left } = sheet.origin;
  const columns = new Map<Role, number>();
  for (let column = left; column < left + snapshotSize(sheet).columns; column += 1) {
    const label = squeeze(textAt(sheet, { row, column }));
    const role = ROLES.find((one) => LABELS[one] === label);
    if (role && !columns.has(role)) columns.set(role, column);
  }
  return columns;
};

const rowsOf = ({ origin, text }: SheetSnapshot): readonly number[] => text.map((_, index) => origin.row + index);

/** The list of a sheet of that form; rows without a name are passed over, blank levels go on under the ones above. */
export const readOwnSheet = (sheet: SheetSnapshot): Result<readonly OwnIndicator[], NoOwnList> => {
  const header = rowsOf(sheet)
    .map((row) => ({ row, columns: columnsIn(sheet, row) }))
    .find(({ columns }) => NEEDED.every((role) => columns.has(role)));
  if (!header) return fail({ kind: "no-own-list", sheet: sheet.name, lookedFor: NEEDED.map((role) => LABELS[role]) });
  const cell = (row: number, role: Role): string => {
    const column = header.columns.get(role);
    return column === undefined ? "" : textAt(sheet, { row, column }).trim();
  };
  let [level1, level2] = ["", ""];
  const list = rowsOf(sheet)
    .filter((row) => row > header.row)
    .flatMap((row): readonly OwnIndicator[] => {
      level2 = cell(row, "level2") || (cell(row, "level1") === "" ? level2 : "");
      level1 = cell(row, "level1") || level1;
      const name = cell(row, "name");
      const projects = cell(row, "projects")
        .split(/\r?\n/u)
        .map((project) => project.trim())
        .filter((project) => project !== "");
      return name === "" ? [] : [{ level1, level2, name, description: cell(row, "description"), target: cell(row, "target"), projects }];
    });
  return ok(mergeOwnIndicators([], list));
};
