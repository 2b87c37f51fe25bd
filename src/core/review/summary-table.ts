import { canonicalLevel1, type Level1Kind } from "../table/model/classification";
import { findingsByTable } from "../lint/findings-by-table";
import type { TargetTable } from "../table/model/target-table";
import type { SheetSpec } from "../sheet-spec/sheet-spec";
import { amountIn } from "../cost/amount-in";
import { listSheet, type ListColumn } from "../sheet-spec/list-sheet";
import type { ReportInput } from "./report-input";
import { countBySeverity, type SeverityCount } from "../lint/severity";
import { suggestedGrade, type Grade } from "./suggested-grade";

interface Project {
  readonly table: TargetTable;
  readonly counts: SeverityCount;
  readonly grade: Grade;
}

const MONEY = { format: "0.00" };
const CENTER = { horizontal: "center" } as const;

const ofLevel = (kind: Level1Kind, { table }: Project): number =>
  table.indicators.filter(({ level1 }) => canonicalLevel1(level1.text)?.kind === kind).length;

const levelColumn = (label: string, kind: Level1Kind): ListColumn<Project> => ({
  label,
  width: 9,
  style: CENTER,
  content: (project) => ofLevel(kind, project),
  total: true,
});

const COST_COLUMN = levelColumn("成本指标数", "cost");

/** Columns of handbook 6.3; forms with cost as 一级指标 get one more. */
const columnsFor = (projects: readonly Project[]): readonly ListColumn<Project>[] => [
  { label: "序号", width: 6, style: CENTER, content: (_project, position) => position + 1 },
  { label: "单位编码", width: 10, style: { ...CENTER, format: "@" }, content: ({ table }) => table.unitLine?.code ?? "" },
  { label: "单位名称", width: 24, content: ({ table }) => table.unitLine?.name ?? "" },
  { label: "项目名称", width: 34, style: { format: "@" }, content: ({ table }) => table.projectName?.text ?? "" },
  { label: "预算数", width: 12, style: MONEY, content: ({ table }) => amountIn("万元", table, table.budget.total) ?? "", total: true },
  { label: "财政资金", width: 12, style: MONEY, content: ({ table }) => amountIn("万元", table, table.budget.fiscal) ?? "", total: true },
  { label: "其他资金", width: 12, style: MONEY, content: ({ table }) => amountIn("万元", table, table.budget.other) ?? 0, total: true },
  { label: "指标数", width: 8, style: CENTER, content: ({ table }) => table.indicators.length, total: true },
  ...(projects.some((project) => ofLevel("cost", project) > 0) ? [COST_COLUMN] : []),
  levelColumn("产出指标数", "output"),
  levelColumn("效益指标数", "benefit"),
  levelColumn("满意度指标数", "satisfaction"),
  { label: "必须修改", width: 9, style: CENTER, content: ({ counts }) => counts.error, total: true },
  { label: "建议修改", width: 9, style: CENTER, content: ({ counts }) => counts.warning, total: true },
  { label: "提示", width: 8, style: CENTER, content: ({ counts }) => counts.info, total: true },
  { label: "建议等级（供参考）", width: 11, style: CENTER, content: ({ grade }) => grade },
];

/** 绩效目标汇总表: one row a project, amounts in 万元, sums as formulas (handbook 6.3). */
export const summaryTable = ({ tables, findings, fontName }: ReportInput): SheetSpec => {
  const found = findingsByTable(findings);
  const projects = tables.map((table): Project => {
    const own = found.of(table);
    return { table, counts: countBySeverity(own), grade: suggestedGrade(own) };
  });
  return listSheet({
    name: "绩效目标汇总表",
    title: "项目支出绩效目标汇总表",
    note: "金额单位：万元。建议等级由问题数量推算，不是官方评定，仅供参考。",
    columns: columnsFor(projects),
    rows: projects,
    fontName,
  });
};
