import { textAt } from "../../sheet/sheet-snapshot";
import { canonicalLevel1 } from "../model/classification";
import { filledColumns, isBlankAt, rowTexts } from "./cell-field";
import type { SheetView } from "./head-cells";
import { isEmptyRow, isIndicator, readRow, type WrittenRow } from "./indicator-row";
import { isClosingLine, isHeading, unitLineOf } from "./title-line";
import type { BlankRow } from "../model/target-table";
import type { Columns } from "../model/column-role";

/** A stretch of rows under one header row. */
export interface Section {
  readonly columns: Columns;
  readonly first: number;
  /** First row after the section. */
  readonly end: number;
  /** Sums, remarks and blank rows stand between the projects of an export: they are passed over. */
  readonly passing?: boolean;
}

export interface SectionRows {
  readonly rows: readonly WrittenRow[];
  readonly blankRows: readonly BlankRow[];
  readonly lastRow: number;
}

/** The first text of a row, unless the row names an indicator: then it is none of the lines below a table. */
const lineText = (
  view: SheetView,
  row: number,
  columns: Columns,
): { readonly text: string; readonly column: number; readonly named: boolean } | undefined => {
  const column = filledColumns(view.sheet, row, 1)[0];
  if (column === undefined) return undefined;
  const named = [columns.name, columns.target].every((own) => !isBlankAt(view.sheet, { row, column: own }));
  return named && column !== columns.level1 ? undefined : { text: textAt(view.sheet, { row, column }), column, named };
};

/** Sums and remarks between the projects of an export. */
const isPassedOver = (view: SheetView, row: number, columns: Columns): boolean => isClosingLine(lineText(view, row, columns)?.text ?? "");

/** Signatures, totals, remarks, the next title or the next head: the indicators end above it (handbook 1.2). */
const endsTable = (view: SheetView, row: number, columns: Columns): boolean => {
  const line = lineText(view, row, columns);
  if (!line) return false;
  if (isClosingLine(line.text) || unitLineOf(line.text) !== undefined) return true;
  if (isHeading(line.text) && filledColumns(view.sheet, row, 3).length <= 2) return true;
  if (line.named) return false;
  return (
    view.labels.get(row)?.some(({ head, column }) => column === line.column && head !== undefined && head.role !== "attribute") ?? false
  );
};

/** A text that stands alone in the first column and is no 一级指标: a remark below the table. */
const isRemark = ({ level1, level2 }: WrittenRow, alone: boolean): boolean =>
  alone && level2.text === "" && level1.text !== "" && canonicalLevel1(level1.text) === undefined;

/** Rows from the header down to the table's end; rows without an indicator are told apart (handbook 1.2, 9.1). */
export const sectionRows = (view: SheetView, { columns, first, end, passing = false }: Section): SectionRows => {
  const rows: WrittenRow[] = [];
  const blankRows: BlankRow[] = [];
  let empty: number[] = [];
  let lastRow = first - 1;
  for (let row = first; row < end; row += 1) {
    if (isEmptyRow(view, row, rowTexts(view.sheet, row).length)) {
      if (passing) continue;
      empty.push(row);
      if (empty.length >= 2) break;
      continue;
    }
    if (passing && isPassedOver(view, row, columns)) continue;
    if (!passing && endsTable(view, row, columns)) break;
    const written = readRow(view, row, columns);
    if (!isIndicator(written) && isRemark(written, filledColumns(view.sheet, row, 2).length === 1) && !passing) break;
    const blank = (at: number, level2: string): BlankRow => ({ row: at, at: { row: at, column: columns.name }, level2 });
    blankRows.push(...empty.map((at) => blank(at, "")));
    empty = [];
    rows.push(written);
    if (!isIndicator(written)) blankRows.push(blank(row, written.level2.text));
    lastRow = row;
  }
  return { rows, blankRows, lastRow };
};
