import type { Finding } from "../lint/finding";
import { type Severity, countBySeverity, SEVERITY_NAMES } from "../lint/severity";
import { toA1 } from "../sheet/a1";
import { tableFinder } from "../table/model/table-ref";
import type { Indicator, TargetTable } from "../table/model/target-table";
import type { CellStyle, SheetSpec } from "../sheet-spec/sheet-spec";
import { amountIn } from "../cost/amount-in";
import { tableFieldAt } from "../table/model/fields-of";
import { listSheet, type ListColumn } from "../sheet-spec/list-sheet";
import { sourceText } from "../lint/source";
import type { ReportInput, RuleText } from "./report-input";

interface Issue {
  readonly finding: Finding;
  readonly table: TargetTable | undefined;
  readonly indicator: Indicator | undefined;
  readonly rule: RuleText | undefined;
}

const SEVERITY_COLORS: Readonly<Record<Severity, CellStyle>> = {
  error: { color: "#C00000", bold: true },
  warning: { color: "#9C5700" },
  info: { color: "#1F4E79" },
};
const center: CellStyle = { horizontal: "center" };
const text: CellStyle = { format: "@" };

const place = ({ finding }: Issue): string => (finding.at ? `${finding.sheet}!${toA1(finding.at)}` : "整个工作簿");

const original = ({ finding, table }: Issue): string => (finding.at && table ? (tableFieldAt(table, finding.at)?.text ?? "") : "");

const suggestion = ({ finding }: Issue): string => [...new Set(finding.fixes.map(({ label }) => label))].join("；");

/** The seventeen columns of handbook 6.1; 所属 keeps the list from being read as a target table of its own. */
const COLUMNS: readonly ListColumn<Issue>[] = [
  { label: "序号", width: 6, style: center, content: (_issue, position) => position + 1 },
  { label: "单位编码", width: 10, style: { ...center, ...text }, content: ({ table }) => table?.unitLine?.code ?? "" },
  { label: "单位名称", width: 18, content: ({ table }) => table?.unitLine?.name ?? "" },
  { label: "项目名称", width: 20, style: text, content: ({ table }) => table?.projectName?.text ?? "" },
  {
    label: "预算数（万元）",
    width: 11,
    style: { format: "0.00" },
    content: ({ table }) => (table && amountIn("万元", table, table.budget.total)) ?? "",
  },
  {
    label: "位置",
    width: 14,
    content: place,
    linkTo: ({ finding }) => (finding.at ? { sheet: finding.sheet, target: finding.at } : undefined),
  },
  { label: "所属一级", width: 11, content: ({ indicator }) => indicator?.level1.text ?? "" },
  { label: "所属二级", width: 13, content: ({ indicator }) => indicator?.level2.text ?? "" },
  { label: "所属三级", width: 18, style: text, content: ({ indicator }) => indicator?.name.text ?? "" },
  { label: "原内容", width: 20, style: text, content: original },
  { label: "问题类型", width: 16, content: ({ rule, finding }) => rule?.title ?? finding.ruleId },
  {
    label: "级别",
    width: 10,
    style: center,
    content: ({ finding }) => SEVERITY_NAMES[finding.severity],
    styleOf: ({ finding }) => SEVERITY_COLORS[finding.severity],
  },
  { label: "审核意见", width: 40, style: text, content: ({ finding }) => finding.message },
  { label: "修改建议", width: 22, style: text, content: suggestion },
  { label: "依据", width: 20, content: ({ rule }) => sourceText(rule?.sources ?? []) },
  { label: "单位修改情况", width: 16, content: () => "" },
  { label: "复核结果", width: 10, style: center, content: () => "", list: ["通过", "未改", "部分"] },
];

/** 审核问题清单: one row a finding, each linked to its cell (handbook 6.1). */
export const issueList = ({ tables, findings, rules, fontName }: ReportInput): SheetSpec => {
  const tableOf = tableFinder(tables);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const issues = findings.map((finding): Issue => {
    const table = tableOf(finding.table);
    const indicator = table?.indicators.find(({ number }) => number === finding.indicator);
    return { finding, table, indicator, rule: byId.get(finding.ruleId) };
  });
  const { error, warning, info } = countBySeverity(findings);
  return listSheet({
    name: "审核问题清单",
    title: "项目支出绩效目标审核问题清单",
    note: `共审核${tables.length}张表，发现问题${findings.length}处：必须修改${error}处，建议修改${warning}处，提示${info}处。`,
    columns: COLUMNS,
    rows: issues,
    fontName,
  });
};
