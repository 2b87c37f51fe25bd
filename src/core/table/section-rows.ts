import { textAt } from "../sheet/sheet-snapshot";
import { canonicalLevel1 } from "./classification";
import { filledColumns, rowTexts } from "./cell-field";
import type { SheetView } from "./head-cells";
import { isEmptyRow, isIndicator, readRow, type WrittenRow } from "./indicator-row";
import { isClosingLine, isHeading, unitLineOf } from "./title-line";
import type { BlankRow, Columns } from "./target-table";

/** A stretch of rows under one header row. */
export interface Section {
  readonly columns: Columns;
  readonly first: number;
  /** First row after the section. */
  readonly end: number;
}

export interface SectionRows {
  readonly rows: readonly WrittenRow[];
  readonly blankRows: readonly BlankRow[];
  readonly lastRow: number;
}

/** Signatures, totals, remarks, the next title or the next head: the indicators end above it (手册 1.2 ⑤). */
const endsTable = (view: SheetView, row: number, columns: Columns): boolean => {
  const filled = filledColumns(view.sheet, row, 4);
  const first = filled[0];
  if (first === undefined) return false;
  const text = textAt(view.sheet, { row, column: first });
  const named = [columns.name, columns.target].every((column) => textAt(view.sheet, { row, column }).trim() !== "");
  if (named && first !== columns.level1) return false;
  if (isClosingLine(text) || unitLineOf(text) !== undefined || (filled.length <= 2 && isHeading(text))) return true;
  if (named) return false;
  return view.labels.get(row)?.some(({ head, column }) => column === first && head !== undefined && head.role !== "attribute") ?? false;
};

/** A text that stands alone in the first column and is no 一级指标: a remark below the table. */
const isRemark = ({ level1, level2 }: WrittenRow, alone: boolean): boolean =>
  alone && level2.text === "" && level1.text !== "" && canonicalLevel1(level1.text) === undefined;

/** Rows from the header down to the table's end; rows without an indicator are told apart (手册 1.2, 9.1). */
export const sectionRows = (view: SheetView, { columns, first, end }: Section): SectionRows => {
  const rows: WrittenRow[] = [];
  const blankRows: BlankRow[] = [];
  let empty: number[] = [];
  let lastRow = first - 1;
  for (let row = first; row < end; row += 1) {
    if (isEmptyRow(view, row, rowTexts(view.sheet, row).length)) {
      empty.push(row);
      if (empty.length >= 2) break;
      continue;
    }
    if (endsTable(view, row, columns)) break;
    const written = readRow(view, row, columns);
    if (!isIndicator(written) && isRemark(written, filledColumns(view.sheet, row, 2).length === 1)) break;
    const blank = (at: number, level2: string): BlankRow => ({ row: at, at: { row: at, column: columns.name }, level2 });
    blankRows.push(...empty.map((at) => blank(at, "")));
    empty = [];
    rows.push(written);
    if (!isIndicator(written)) blankRows.push(blank(row, written.level2.text));
    lastRow = row;
  }
  return { rows, blankRows, lastRow };
};
