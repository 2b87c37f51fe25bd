import type { Finding } from "../lint/finding";
import type { CellRange } from "../sheet/cell-ref";
import { sameTable, tableRef } from "../table/model/table-ref";
import type { TargetTable } from "../table/model/target-table";
import { joinBlocks, type SpecBlock } from "../sheet-spec/block";
import { bodyStyle, centerText, DEFAULT_FONT, frame, headerLabel, title } from "../sheet-spec/form-style";
import type { SheetSpec } from "../sheet-spec/sheet-spec";
import { textHeight } from "../sheet-spec/text-height";
import { opinionText, pointText } from "./opinion-text";
import type { ReportInput } from "./report-input";
import { REVIEW_POINTS, type ReviewPoint } from "./review-point";
import { suggestedGrade, type Grade } from "./suggested-grade";

const WIDTHS = [14, 34, 16, 76] as const;
const COLUMNS = WIDTHS.length;
const GRADES: readonly Grade[] = ["优", "良", "中", "差"];

interface Line {
  readonly texts: readonly [string, string, string, string];
  /** Columns B to D are one cell. */
  readonly wide: boolean;
  /** The third cell holds a grade. */
  readonly graded: boolean;
}

const pointLine = (point: ReviewPoint, position: number, findings: readonly Finding[]): Line => {
  const own = findings.filter(({ reviewPoint }) => reviewPoint === point.title);
  const first = REVIEW_POINTS[position - 1]?.aspect !== point.aspect;
  const grade = point.manual ? "" : suggestedGrade(own);
  const opinion = point.manual ? "需人工判断。" : own.length > 0 ? pointText(own) : "未发现问题。";
  return { texts: [first ? point.aspect : "", `${point.title}：${point.asks}`, grade, opinion], wide: false, graded: true };
};

const linesOf = (table: TargetTable, findings: readonly Finding[]): readonly Line[] => [
  ...REVIEW_POINTS.map((point, position) => pointLine(point, position, findings)),
  {
    texts: ["综合评定等级", `建议：${suggestedGrade(findings)}（由问题数量推算，供参考，不是官方评定）`, "", ""],
    wide: true,
    graded: false,
  },
  { texts: ["总体意见", opinionText(table, findings), "", ""], wide: true, graded: false },
  { texts: ["审核人", "", "审核日期", ""], wide: false, graded: false },
];

const range = (row: number, column: number, rowCount: number, columnCount: number): CellRange => ({ row, column, rowCount, columnCount });

/** 审核内容 is written once over the points it has. */
const aspectMerges = (first: number): readonly CellRange[] =>
  REVIEW_POINTS.flatMap(({ aspect }, position) => {
    if (REVIEW_POINTS[position - 1]?.aspect === aspect) return [];
    return [range(first + position, 0, REVIEW_POINTS.filter((point) => point.aspect === aspect).length, 1)];
  });

const lineHeight = ({ texts, wide }: Line): number => {
  if (wide) return textHeight(texts[1], WIDTHS[1] + WIDTHS[2] + WIDTHS[3], 30);
  return Math.max(30, ...texts.map((text, column) => textHeight(text, WIDTHS[column] ?? 1)));
};

/** Project line, header and points of one table, from the row down. */
const tableBlock = (table: TargetTable, findings: readonly Finding[], top: number): SpecBlock => {
  const header = top + 1;
  const lines = linesOf(table, findings);
  const project = `项目名称：${table.projectName?.text ?? ""}　　单位：${table.unitLine?.name ?? ""}`;
  const rows = [[project], ["审核内容", "审核要点", "审核意见", "具体意见"], ...lines.map(({ texts }) => texts)];
  return {
    cells: rows.flatMap((texts, index) =>
      texts.map((content, column) => ({ row: top + index, column, content })).filter(({ content }) => content !== ""),
    ),
    merges: [
      range(top, 0, 1, COLUMNS),
      ...aspectMerges(header + 1),
      ...lines.flatMap(({ wide }, index) => (wide ? [range(header + 1 + index, 1, 1, COLUMNS - 1)] : [])),
    ],
    styles: [
      { range: range(header, 0, rows.length - 1, COLUMNS), style: frame },
      { range: range(header, 0, 1, COLUMNS), style: headerLabel },
      { range: range(header + 1, 0, lines.length, 1), style: centerText },
      { range: range(header + 1, 2, REVIEW_POINTS.length, 1), style: centerText },
      { range: range(top, 0, 1, COLUMNS), style: { bold: true } },
    ],
    rowHeights: [
      { row: top, height: 26 },
      { row: header, height: 24 },
      ...lines.map((line, index) => ({ row: header + 1 + index, height: lineHeight(line) })),
    ],
    validations: lines.flatMap(({ graded }, index) => (graded ? [{ range: range(header + 1 + index, 2, 1, 1), list: GRADES }] : [])),
  };
};

/** Rows of one table's block and the empty one beneath it. */
const BLOCK_ROWS = 2 + REVIEW_POINTS.length + 3 + 1;

/** 审核意见: one block a table, the form's points with a suggested grade each (handbook 6.2). Findings about the whole workbook go to the tables they name. */
export const reviewOpinion = ({ tables, findings, fontName }: ReportInput): SheetSpec => {
  const blocks = tables.map((table, position) => tableBlock(table, findingsOf(table, findings), 1 + position * BLOCK_ROWS));
  const rowCount = 1 + tables.length * BLOCK_ROWS;
  const area = range(0, 0, rowCount, COLUMNS);
  const block = joinBlocks(blocks);
  return {
    name: "审核意见",
    ...block,
    cells: [{ row: 0, column: 0, content: "项目支出绩效目标审核意见" }, ...block.cells],
    merges: [range(0, 0, 1, COLUMNS), ...block.merges],
    styles: [
      { range: area, style: bodyStyle(fontName ?? DEFAULT_FONT) },
      { range: range(0, 0, 1, COLUMNS), style: title },
      ...block.styles,
    ],
    columnWidths: WIDTHS,
    rowHeights: [{ row: 0, height: 36 }, ...block.rowHeights],
    print: { area, orientation: "landscape" },
    select: { row: 1, column: 0 },
  };
};

const inArea = ({ sheet, area }: TargetTable, place: Pick<Finding, "sheet" | "at">): boolean =>
  place.sheet === sheet && place.at !== undefined && place.at.row >= area.firstRow && place.at.row <= area.lastRow;

const findingsOf = (table: TargetTable, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => {
    if (finding.table !== undefined) return sameTable(finding.table, tableRef(table));
    return [finding, ...finding.related].some((place) => inArea(table, place));
  });
