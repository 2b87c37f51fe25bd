import { defined } from "../result/defined";
import type { CellRange } from "../sheet/cell-ref";
import type { SpecBlock } from "../sheet-spec/block";
import { columnWidth, type FormColumn } from "./form-columns";
import { asText, centerText, faded, headerLabel, leftText, pending } from "../sheet-spec/form-style";
import { groupsOf } from "./level1-groups";
import type { RequestedIndicator } from "./project-request";
import type { SpecCell, StyledRange, Validation } from "../sheet-spec/sheet-spec";
import { textHeight } from "../sheet-spec/text-height";

const ROW_HEIGHT = 32;
const HEADER_HEIGHT = 24;

/** Where the indicator rows stand and in which columns. */
interface Place {
  readonly firstRow: number;
  readonly columns: readonly FormColumn[];
  readonly widths: readonly number[];
}

const contentOf = (indicator: RequestedIndicator, role: FormColumn["role"]): string | number => indicator[role] ?? "";

const cellsOf = (indicators: readonly RequestedIndicator[], { firstRow, columns }: Place): readonly SpecCell[] => {
  const groupStarts = new Set(groupsOf(indicators).map(({ first }) => first));
  return indicators.flatMap((indicator, index) =>
    columns
      .filter(({ role }) => role !== "level1" || groupStarts.has(index))
      .map(({ role, first }): SpecCell => ({ row: firstRow + index, column: first, content: contentOf(indicator, role) }))
      .filter(({ content }) => content !== ""),
  );
};

const acrossMerges = (row: number, columns: readonly FormColumn[]): readonly CellRange[] =>
  columns.filter(({ span }) => span > 1).map(({ first, span }) => ({ row, column: first, rowCount: 1, columnCount: span }));

const groupMerges = (indicators: readonly RequestedIndicator[], { firstRow, columns }: Place): readonly CellRange[] =>
  columns
    .filter(({ role }) => role === "level1")
    .flatMap(({ first, span }) =>
      groupsOf(indicators)
        .filter(({ count }) => count > 1)
        .map((group) => ({ row: firstRow + group.first, column: first, rowCount: group.count, columnCount: span })),
    );

const columnRange = ({ first, span }: FormColumn, row: number, rowCount: number): CellRange => ({
  row,
  column: first,
  rowCount,
  columnCount: span,
});

const columnStyles = ({ role }: FormColumn, range: CellRange): readonly StyledRange[] => {
  const align = { range, style: role === "name" || role === "description" ? leftText : centerText };
  if (role === "previous") return [align, { range, style: asText }, { range, style: faded }];
  return role === "target" ? [align, { range, style: asText }] : [align];
};

const pendingStyles = (indicators: readonly RequestedIndicator[], { firstRow, columns }: Place): readonly StyledRange[] =>
  columns
    .filter(({ role }) => role === "target")
    .flatMap((column) =>
      indicators.flatMap((indicator, index) =>
        indicator.pending === true ? [{ range: columnRange(column, firstRow + index, 1), style: pending }] : [],
      ),
    );

const rowHeight = (indicator: RequestedIndicator, { columns, widths }: Place): number =>
  Math.max(
    ...columns
      .filter(({ role }) => role !== "level1")
      .map((column) => textHeight(String(contentOf(indicator, column.role)), columnWidth(column, widths), ROW_HEIGHT)),
  );

const validationOf = (column: FormColumn, { firstRow }: Place, rowCount: number): Validation => ({
  range: columnRange(column, firstRow, rowCount),
  ...defined({ list: column.list }),
  prompt: { title: column.label, message: column.prompt },
});

/** The header row and the indicator rows beneath it, 一级指标 merged over its group (handbook 1.2). */
export const indicatorBlock = (
  header: number,
  indicators: readonly RequestedIndicator[],
  columns: readonly FormColumn[],
  widths: readonly number[],
): SpecBlock => {
  const place: Place = { firstRow: header + 1, columns, widths };
  const rows = indicators.map((_indicator, index) => place.firstRow + index);
  return {
    cells: [...columns.map(({ first, label }) => ({ row: header, column: first, content: label })), ...cellsOf(indicators, place)],
    merges: [...[header, ...rows].flatMap((row) => acrossMerges(row, columns)), ...groupMerges(indicators, place)],
    styles: [
      ...columns.map((column) => ({ range: columnRange(column, header, 1), style: headerLabel })),
      ...columns.flatMap((column) => columnStyles(column, columnRange(column, place.firstRow, indicators.length))),
      ...pendingStyles(indicators, place),
    ],
    rowHeights: [
      { row: header, height: HEADER_HEIGHT },
      ...indicators.map((indicator, index) => ({ row: place.firstRow + index, height: rowHeight(indicator, place) })),
    ],
    validations: columns.map((column) => validationOf(column, place, indicators.length)),
  };
};
