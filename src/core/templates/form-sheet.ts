import type { CellRef } from "../sheet/cell-ref";
import { joinBlocks } from "../sheet-spec/block";
import { requestedRows } from "./blank-rows";
import { columnOf, type FormColumn } from "./form-columns";
import { bodyStyle, DEFAULT_FONT, frame } from "../sheet-spec/form-style";
import { HEAD_ROWS, HEADER_ROW, headBlock } from "./head-block";
import type { HeadLabels } from "./head-labels";
import { indicatorBlock } from "./indicator-block";
import type { BlankRows, ProjectRequest, RequestedIndicator } from "./project-request";
import type { SheetSpec } from "../sheet-spec/sheet-spec";

/** What tells one form of the table from another: its grid, its columns and the rows it starts with. */
export interface FormLayout {
  readonly head: HeadLabels;
  readonly columns: readonly FormColumn[];
  /** Widths of the grid's columns in characters, from column A. */
  readonly widths: readonly number[];
  readonly plan: readonly BlankRows[];
}

/** The first cell the user has to fill in. */
const firstGap = (request: ProjectRequest, rows: readonly RequestedIndicator[], columns: readonly FormColumn[]): CellRef => {
  if (request.projectName === "") return { row: HEAD_ROWS.projectName, column: 1 };
  if ((request.goals ?? []).length === 0) return { row: HEAD_ROWS.goals, column: 1 };
  const blank = rows.findIndex(({ name }) => name === "");
  return { row: HEADER_ROW + 1 + Math.max(0, blank), column: columnOf(columns, "name")?.first ?? 0 };
};

/** A project's sheet in the given form, its table starting at A1. */
export const formSheet = (request: ProjectRequest, { head, columns, widths, plan }: FormLayout): SheetSpec => {
  const indicators = requestedRows(request, plan);
  const rowCount = HEADER_ROW + 1 + indicators.length;
  const columnCount = widths.length;
  const framed = { row: HEAD_ROWS.projectName, column: 0, rowCount: rowCount - HEAD_ROWS.projectName, columnCount };
  const block = joinBlocks([headBlock(request, head, widths), indicatorBlock(HEADER_ROW, indicators, columns, widths)]);
  const area = { row: 0, column: 0, rowCount, columnCount };
  return {
    name: request.projectName === "" ? "绩效目标表" : request.projectName,
    ...block,
    styles: [{ range: area, style: bodyStyle(request.fontName ?? DEFAULT_FONT) }, { range: framed, style: frame }, ...block.styles],
    columnWidths: widths,
    print: { area, orientation: "portrait", titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    select: firstGap(request, indicators, columns),
  };
};
