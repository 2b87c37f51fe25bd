import { defined } from "../../result/defined";
import { squeeze, trimEnds } from "../../sheet/clean-text";
import type { CellRef } from "../../sheet/cell-ref";
import { amountFieldAt, type AmountUnits } from "./amount-field";
import type { RoleColumns } from "./assign-columns";
import { fieldAt, isBlankAt } from "./cell-field";
import { goalsOf } from "./goal-text";
import type { SheetView } from "./head-cells";
import type { ProjectColumn } from "./header-label";
import { isIndicator, type WrittenRow } from "./indicator-row";
import type { Head } from "./read-head";
import type { AmountField, Field } from "../model/field";
import type { BlankRow, TargetTable } from "../model/target-table";
import { unitLineOf, yearIn } from "./title-line";

/** The rows of one project in an export that holds many. */
export interface ProjectRows {
  readonly rows: readonly WrittenRow[];
  /** The budget unit is often written only at its first project. */
  readonly unitLine: TargetTable["unitLine"];
}

const cellOf = (roles: RoleColumns, role: ProjectColumn, row: number): CellRef | undefined => {
  const column = roles.get(role)?.column;
  return column === undefined ? undefined : { row, column };
};

const textOf = ({ sheet }: SheetView, at: CellRef | undefined): string => (at && !isBlankAt(sheet, at) ? fieldAt(sheet, at).text : "");

const unitOf = (view: SheetView, roles: RoleColumns, row: number): TargetTable["unitLine"] => {
  const at = cellOf(roles, "unitName", row);
  const name = textOf(view, at);
  if (!at || name === "") return undefined;
  const code = textOf(view, cellOf(roles, "unitCode", row));
  return { ...fieldAt(view.sheet, at), ...(unitLineOf(name) ?? { code, name: trimEnds(name) }) };
};

/** Projects one below the other: a new one begins where another name, or the same name of another unit, is written (handbook 1.3). */
export const splitProjects = (view: SheetView, roles: RoleColumns, rows: readonly WrittenRow[]): readonly ProjectRows[] => {
  const projects: { rows: WrittenRow[]; unitLine: TargetTable["unitLine"]; key: string }[] = [];
  let unit: TargetTable["unitLine"];
  for (const row of rows) {
    const own = unitOf(view, roles, row.row);
    const otherUnit = own !== undefined && unit !== undefined && squeeze(own.text) !== squeeze(unit.text);
    if (own && (otherUnit || !unit)) unit = own;
    const key = squeeze(textOf(view, cellOf(roles, "projectName", row.row)));
    const last = projects.at(-1);
    if (!last || (key !== "" && key !== last.key) || otherUnit) projects.push({ rows: [row], unitLine: unit, key });
    else last.rows.push(row);
  }
  // A line that has only an amount is a total and no project.
  return projects.filter(
    ({ rows: own, key }) => own.some(isIndicator) || (key !== "" && own.some(({ row }) => textOf(view, cellOf(roles, "goal", row)) !== "")),
  );
};

/** First filled cell of a project's column, else the cell of its first row. */
const columnField = (
  view: SheetView,
  roles: RoleColumns,
  { role, rows }: { role: ProjectColumn; rows: readonly WrittenRow[] },
): Field | undefined => {
  const cells = rows.flatMap(({ row }) => cellOf(roles, role, row) ?? []);
  const at = cells.find((cell) => !isBlankAt(view.sheet, cell)) ?? cells[0];
  return at && fieldAt(view.sheet, at);
};

/** The head of one project of an export; title and money unit are those of the sheet. */
export const projectHead = (
  view: SheetView,
  roles: RoleColumns,
  { project, sheetHead, units }: { project: ProjectRows; sheetHead: Head; units: AmountUnits },
): Head => {
  const field = (role: ProjectColumn): Field | undefined => columnField(view, roles, { role, rows: project.rows });
  const amount = (role: "total" | "fiscal" | "other"): AmountField | undefined => {
    const own = field(role);
    return own && amountFieldAt(view.sheet, own.at, units);
  };
  const [projectName, purpose, goalCell] = [field("projectName"), field("purpose"), field("goal")];
  const [total, fiscal, other] = [amount("total"), amount("fiscal"), amount("other")];
  const unitLine = project.unitLine ?? sheetHead.unitLine;
  const year = sheetHead.year ?? yearIn(projectName?.text ?? "");
  return {
    ...defined({ heading: sheetHead.heading, moneyUnit: sheetHead.moneyUnit, unitLine, projectName, purpose, goalCell, year }),
    goals: goalCell ? goalsOf(goalCell) : [],
    budget: defined({ total, fiscal, other }),
  };
};

/** Blank rows that lie among the rows of a project. */
export const blankRowsWithin = (blankRows: readonly BlankRow[], rows: readonly WrittenRow[]): readonly BlankRow[] => {
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? -1];
  return blankRows.filter(({ row }) => row >= first && row <= last);
};
