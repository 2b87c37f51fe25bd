import { pairTables } from "../carry-over/pair-tables";
import { toA1 } from "../sheet/a1";
import type { TargetTable } from "../table/model/target-table";
import type { CellStyle, SheetSpec } from "../sheet-spec/sheet-spec";
import { alone, comparedRows, type ComparedRow, type ComparedState } from "./compared-rows";
import { listSheet, type ListColumn } from "../sheet-spec/list-sheet";

export interface YearComparisonInput {
  readonly previous: readonly TargetTable[];
  readonly current: readonly TargetTable[];
  readonly fontName?: string;
}

const STATE_STYLES: Readonly<Partial<Record<ComparedState, CellStyle>>> = {
  取消: { color: "#C00000", bold: true },
  新增: { color: "#1F4E79", bold: true },
  有变化: { color: "#9C5700" },
  预算变而指标未变: { color: "#9C5700", bold: true },
};
const TEXT: CellStyle = { format: "@" };
const CENTER: CellStyle = { horizontal: "center" };

/** The labels say the year first, so that the list is not read as a target table of its own. */
const sideColumns = (label: "上年" | "本年", side: "previous" | "current"): readonly ListColumn<ComparedRow>[] => [
  { label: `${label}分类`, width: 16, content: (row) => row[side].place },
  { label: `${label}指标名称`, width: 20, style: TEXT, content: (row) => row[side].name },
  { label: `${label}描述`, width: 22, style: TEXT, content: (row) => row[side].description },
  { label: `${label}目标`, width: 13, style: { ...CENTER, format: "@" }, content: (row) => row[side].target },
];

const COLUMNS: readonly ListColumn<ComparedRow>[] = [
  { label: "序号", width: 6, style: CENTER, content: (_row, position) => position + 1 },
  { label: "项目", width: 20, style: TEXT, content: ({ project }) => project },
  { label: "状态", width: 12, style: CENTER, content: ({ state }) => state, styleOf: ({ state }) => STATE_STYLES[state] },
  { label: "变化内容", width: 14, content: ({ changes }) => changes },
  ...sideColumns("上年", "previous"),
  ...sideColumns("本年", "current"),
  { label: "位置", width: 14, content: ({ at }) => (at ? `${at.sheet}!${toA1(at.target)}` : ""), linkTo: ({ at }) => at },
];

/** 年度对比表: last year's and this year's tables side by side, one row an indicator and one for each budget (handbook 6.7). */
export const yearComparison = ({ previous, current, fontName }: YearComparisonInput): SheetSpec => {
  const { pairs, dropped, added } = pairTables(previous, current);
  const rows = [
    ...pairs.flatMap(comparedRows),
    ...added.flatMap((table) => table.indicators.map((indicator) => alone(table, indicator, "新增"))),
    ...dropped.flatMap((table) => table.indicators.map((indicator) => alone(table, indicator, "取消"))),
  ];
  const counts = (["新增", "取消", "有变化", "预算变而指标未变", "未变"] as const).map(
    (state) => `${state}${rows.filter((row) => row.kind === "indicator" && row.state === state).length}条`,
  );
  return listSheet({
    name: "年度对比表",
    title: "项目支出绩效目标年度对比表",
    note: `两年都有的项目${pairs.length}个，本年新增${added.length}个，取消${dropped.length}个。指标${counts.join("，")}。`,
    columns: COLUMNS,
    rows,
    fontName,
  });
};
