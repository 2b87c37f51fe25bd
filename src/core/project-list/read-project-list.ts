import { squeeze } from "../sheet/clean-text";
import { textAt, type SheetSnapshot } from "../sheet/sheet-snapshot";
import { filledColumns } from "../table/read/cell-field";
import { isClosingLine } from "../table/read/title-line";
import { bareColumns } from "./bare-columns";
import { listColumns, roleOf, type ListColumns } from "./list-columns";
import { formOf, lineAt, typeOf } from "./list-line";
import { pastedSheet } from "./pasted-sheet";
import type { ListProblem } from "./list-problem";
import type { ListedProject, ProjectList } from "./project-list";

/** Totals, signatures and remarks are no projects, neither is the header that a later page repeats. */
const isProjectRow = (sheet: SheetSnapshot, row: number, name: string): boolean => {
  const [first] = filledColumns(sheet, row, 1);
  if (first === undefined) return false;
  return roleOf(name) !== "projectName" && ![textAt(sheet, { row, column: first }), name].some(isClosingLine);
};

const readLines = (sheet: SheetSnapshot, columns: ListColumns): ProjectList => {
  const projects: ListedProject[] = [];
  const problems: ListProblem[] = [];
  const seen = new Map<string, number>();
  for (let row = columns.firstRow; row < sheet.origin.row + sheet.text.length; row += 1) {
    const line = lineAt(sheet, columns, row);
    const name = line.text("projectName");
    if (!isProjectRow(sheet, row, name)) continue;
    const form = formOf(line, columns);
    if (!form.ok) {
      problems.push({ row: row + 1, ...form.error });
      continue;
    }
    const key = JSON.stringify([squeeze(name), squeeze(form.value.unitCode), squeeze(form.value.unitName)]);
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, row + 1);
      projects.push({ row: row + 1, form: form.value, typeId: typeOf(line) });
    } else problems.push({ row: row + 1, kind: "same-name", name, earlierRow: earlier });
  }
  return { projects, problems };
};

/**
 * The projects a sheet lists under a header, amounts in 万元; undefined where no header of a list is found.
 * Lines that cannot be read, and those that name a project of the same unit again, are told as problems; blank lines and totals are passed over.
 */
export const readProjectList = (sheet: SheetSnapshot): ProjectList | undefined => {
  const columns = listColumns(sheet);
  return columns && readLines(sheet, columns);
};

/** The same for pasted text, cells separated by tabs. Without a header the first column of texts is the name, the first of numbers the budget in 万元. */
export const readPastedProjects = (text: string): ProjectList => {
  const sheet = pastedSheet(text);
  return readLines(sheet, listColumns(sheet) ?? bareColumns(sheet));
};
