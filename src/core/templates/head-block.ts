import type { CellRange } from "../sheet/cell-ref";
import type { SpecBlock } from "../sheet-spec/block";
import { columnWidth } from "./form-columns";
import { amount, asText, label, leftText, rightText, title } from "../sheet-spec/form-style";
import type { HeadLabels } from "./head-labels";
import { goalsText, headingText, unitLineText } from "./head-texts";
import type { ProjectRequest } from "./project-request";
import type { SpecCell, StyledRange, Validation } from "../sheet-spec/sheet-spec";
import { textHeight } from "../sheet-spec/text-height";

/** Rows of the head, counted from 0: the header row of the indicators follows (handbook 1.2). */
export const HEAD_ROWS = { heading: 0, unitLine: 1, projectName: 2, budget: 3, purpose: 4, goals: 5 } as const;
export const HEADER_ROW = 6;

const LEAST_HEIGHT = { heading: 36, line: 24, purpose: 48, goals: 90 } as const;

const headCells = (request: ProjectRequest, labels: HeadLabels): readonly SpecCell[] => {
  const { heading, unitLine, projectName, budget, purpose, goals } = HEAD_ROWS;
  const { total, fiscal, other } = request.budget;
  const amounts = [
    { row: budget, column: 2, value: total },
    { row: budget, column: 4, value: fiscal },
    { row: budget, column: 6, value: other },
  ];
  return [
    { row: heading, column: 0, content: headingText(request) },
    { row: unitLine, column: 0, content: unitLineText(request) },
    { row: unitLine, column: 5, content: `单位：${request.moneyUnit ?? "万元"}` },
    { row: projectName, column: 0, content: "项目名称" },
    { row: projectName, column: 1, content: request.projectName },
    { row: budget, column: 0, content: labels.budget },
    { row: budget, column: 1, content: labels.total },
    { row: budget, column: 3, content: labels.fiscal },
    { row: budget, column: 5, content: labels.other },
    ...amounts.flatMap(({ row, column, value }) => (value === undefined ? [] : [{ row, column, content: value }])),
    { row: purpose, column: 1, content: request.purpose },
    { row: goals, column: 0, content: labels.goals },
    { row: goals, column: 1, content: goalsText(request.goals) },
  ].filter(({ content }) => content !== "");
};

const across = (row: number, column: number, last: number): CellRange => ({ row, column, rowCount: 1, columnCount: last - column + 1 });

const headMerges = (last: number): readonly CellRange[] => [
  across(HEAD_ROWS.heading, 0, last),
  across(HEAD_ROWS.unitLine, 0, 4),
  across(HEAD_ROWS.unitLine, 5, last),
  across(HEAD_ROWS.projectName, 1, last),
  { row: HEAD_ROWS.budget, column: 0, rowCount: 2, columnCount: 1 },
  ...(last > 6 ? [across(HEAD_ROWS.budget, 6, last)] : []),
  across(HEAD_ROWS.purpose, 1, last),
  across(HEAD_ROWS.goals, 1, last),
];

const headStyles = (last: number): readonly StyledRange[] => [
  { range: across(HEAD_ROWS.heading, 0, last), style: title },
  { range: across(HEAD_ROWS.unitLine, 0, 4), style: leftText },
  { range: across(HEAD_ROWS.unitLine, 0, 4), style: asText },
  { range: across(HEAD_ROWS.unitLine, 5, last), style: rightText },
  { range: { row: HEAD_ROWS.projectName, column: 0, rowCount: 4, columnCount: 1 }, style: label },
  { range: across(HEAD_ROWS.projectName, 1, last), style: leftText },
  { range: across(HEAD_ROWS.projectName, 1, last), style: asText },
  ...[1, 3, 5].map((column) => ({ range: across(HEAD_ROWS.budget, column, column), style: label })),
  ...[2, 4].map((column) => ({ range: across(HEAD_ROWS.budget, column, column), style: amount })),
  { range: across(HEAD_ROWS.budget, 6, last), style: amount },
  { range: across(HEAD_ROWS.purpose, 1, last), style: leftText },
  { range: across(HEAD_ROWS.goals, 1, last), style: leftText },
];

const headPrompts = (last: number): readonly Validation[] => {
  const prompt = (range: CellRange, name: string, message: string): Validation => ({
    range,
    prompt: { title: name, message },
  });
  return [
    prompt(across(HEAD_ROWS.projectName, 1, last), "项目名称", "与项目库中的名称一致。"),
    prompt(across(HEAD_ROWS.budget, 2, 2), "预算数", "只填数字，保留两位小数，等于财政资金与其他资金之和。"),
    prompt(across(HEAD_ROWS.purpose, 1, last), "资金用途", "写明钱用在什么事、什么对象上。"),
    prompt(
      across(HEAD_ROWS.goals, 1, last),
      "绩效目标",
      "每条一行，写成“1.目标内容1：……”，尽量带数量（如“完成邮寄约1.6万件”）。单元格内换行用 Alt+Enter。",
    ),
  ];
};

/** Heading, unit line, project, budget, purpose and goals over a grid of at least seven columns (handbook 1.2). */
export const headBlock = (request: ProjectRequest, labels: HeadLabels, widths: readonly number[]): SpecBlock => {
  const last = widths.length - 1;
  const wide = columnWidth({ first: 1, span: last }, widths);
  const heights = [
    LEAST_HEIGHT.heading,
    LEAST_HEIGHT.line,
    textHeight(request.projectName, wide, LEAST_HEIGHT.line),
    LEAST_HEIGHT.line,
    textHeight(request.purpose, wide, LEAST_HEIGHT.purpose),
    textHeight(goalsText(request.goals), wide, LEAST_HEIGHT.goals),
  ];
  return {
    cells: headCells(request, labels),
    merges: headMerges(last),
    styles: headStyles(last),
    rowHeights: heights.map((height, row) => ({ row, height })),
    validations: headPrompts(last),
  };
};
