import { columnLetters } from "../sheet/a1";
import type { CellRef } from "../sheet/cell-ref";
import { bodyStyle, DEFAULT_FONT, frame, headerLabel, title as titleStyle } from "./form-style";
import type { CellStyle, SheetSpec, SpecCell, StyledRange, Validation } from "./sheet-spec";
import { textHeight } from "./text-height";

export type Content = SpecCell["content"];

/** One column of a list: what it shows of a row, and how. */
export interface ListColumn<Row> {
  readonly label: string;
  /** Characters of the default font. */
  readonly width: number;
  readonly style?: CellStyle;
  /** Position counts from 0; "" leaves the cell empty. */
  readonly content: (row: Row, position: number) => Content;
  readonly styleOf?: (row: Row) => CellStyle | undefined;
  readonly linkTo?: (row: Row) => { readonly sheet: string; readonly target: CellRef } | undefined;
  /** What the user may choose from. */
  readonly list?: readonly string[];
  /** Summed up in the last row. */
  readonly total?: boolean;
}

export interface List<Row> {
  readonly name: string;
  readonly title: string;
  /** Stands between title and header. */
  readonly note: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  readonly fontName?: string | undefined;
}

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const HEADER_FILL: CellStyle = { fill: "#F2F2F2" };

const shownText = (content: Content): string => (typeof content === "object" ? "" : String(content));

const totalCells = <Row>({ columns, rows }: List<Row>): readonly SpecCell[] => {
  if (rows.length === 0 || !columns.some(({ total }) => total)) return [];
  const row = FIRST_ROW + rows.length;
  const sums = columns.flatMap(({ total }, column): readonly SpecCell[] => {
    const letters = columnLetters(column);
    return total ? [{ row, column, content: { formula: `=SUM(${letters}${FIRST_ROW + 1}:${letters}${row})` } }] : [];
  });
  return [{ row, column: 0, content: "合计" }, ...sums];
};

const cellsOf = <Row>(list: List<Row>): readonly SpecCell[] => [
  { row: 0, column: 0, content: list.title },
  { row: 1, column: 0, content: list.note },
  ...list.columns.map(({ label }, column) => ({ row: HEADER_ROW, column, content: label })),
  ...list.rows.flatMap((row, position) =>
    list.columns
      .map(({ content }, column): SpecCell => ({ row: FIRST_ROW + position, column, content: content(row, position) }))
      .filter(({ content }) => content !== ""),
  ),
  ...totalCells(list),
];

const stylesOf = <Row>({ columns, rows, fontName }: List<Row>, rowCount: number): readonly StyledRange[] => {
  const all = { row: 0, column: 0, rowCount, columnCount: columns.length };
  const header = { row: HEADER_ROW, column: 0, rowCount: 1, columnCount: columns.length };
  const below = rowCount - FIRST_ROW;
  return [
    { range: all, style: bodyStyle(fontName ?? DEFAULT_FONT) },
    { range: { ...all, row: HEADER_ROW, rowCount: rowCount - HEADER_ROW }, style: frame },
    { range: { ...all, rowCount: 1 }, style: titleStyle },
    { range: header, style: headerLabel },
    { range: header, style: HEADER_FILL },
    ...columns.flatMap(({ style }, column): readonly StyledRange[] =>
      style && below > 0 ? [{ range: { row: FIRST_ROW, column, rowCount: below, columnCount: 1 }, style }] : [],
    ),
    ...columns.flatMap(({ styleOf }, column) =>
      rows.flatMap((row, position): readonly StyledRange[] => {
        const style = styleOf?.(row);
        return style ? [{ range: { row: FIRST_ROW + position, column, rowCount: 1, columnCount: 1 }, style }] : [];
      }),
    ),
  ];
};

const heightsOf = <Row>({ columns, rows, note }: List<Row>): SheetSpec["rowHeights"] => [
  { row: 0, height: 36 },
  {
    row: 1,
    height: textHeight(
      note,
      columns.reduce((sum, { width }) => sum + width, 0),
      20,
    ),
  },
  { row: HEADER_ROW, height: Math.max(24, ...columns.map(({ label, width }) => textHeight(label, width))) },
  ...rows.map((row, position) => ({
    row: FIRST_ROW + position,
    height: Math.max(24, ...columns.map(({ content, width }) => textHeight(shownText(content(row, position)), width))),
  })),
];

const validationsOf = <Row>({ columns, rows }: List<Row>): readonly Validation[] =>
  columns.flatMap(({ list }, column) =>
    list && rows.length > 0 ? [{ range: { row: FIRST_ROW, column, rowCount: rows.length, columnCount: 1 }, list }] : [],
  );

/** A list as a landscape sheet: title, note, header repeated on every page, rows, and a row of sums where a column asks for one. */
export const listSheet = <Row>(list: List<Row>): SheetSpec => {
  const cells = cellsOf(list);
  const rowCount = FIRST_ROW + list.rows.length + (totalCells(list).length > 0 ? 1 : 0);
  const columnCount = list.columns.length;
  return {
    name: list.name,
    cells,
    merges: [0, 1].map((row) => ({ row, column: 0, rowCount: 1, columnCount })),
    styles: stylesOf(list, rowCount),
    columnWidths: list.columns.map(({ width }) => width),
    rowHeights: heightsOf(list),
    validations: validationsOf(list),
    links: list.rows.flatMap((row, position) =>
      list.columns.flatMap(({ linkTo }, column) => {
        const link = linkTo?.(row);
        return link ? [{ at: { row: FIRST_ROW + position, column }, ...link }] : [];
      }),
    ),
    print: {
      area: { row: 0, column: 0, rowCount, columnCount },
      orientation: "landscape",
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
    select: { row: FIRST_ROW, column: 0 },
  };
};
