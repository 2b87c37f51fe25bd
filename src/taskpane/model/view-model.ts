import type { CheckResult } from "../../app/parts/check-result";
import type { Finding, RuleFamily } from "../../core/lint/finding";
import { SEVERITIES, type Severity } from "../../core/lint/severity";
import { toA1 } from "../../core/sheet/a1";
import { tableFinder, tableRefKey } from "../../core/table/model/table-ref";
import type { TargetTable } from "../../core/table/model/target-table";

export type Grouping = "severity" | "rule" | "indicator" | "sheet";

export interface Filter {
  readonly severities: readonly Severity[];
  /** Undefined: every family. */
  readonly family: RuleFamily | undefined;
  /** Undefined: every sheet. */
  readonly sheet: string | undefined;
  readonly search: string;
  readonly grouping: Grouping;
}

export const openFilter: Filter = {
  severities: SEVERITIES,
  family: undefined,
  sheet: undefined,
  search: "",
  grouping: "severity",
};

/** A finding as its row shows it. */
export interface FindingItem {
  readonly id: string;
  readonly finding: Finding;
  /** `G10`; "" for findings about the workbook. */
  readonly cell: string;
  /** Name of the indicator or of the project. */
  readonly subject: string;
}

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly FindingItem[];
}

export interface GroupTitles {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly workbook: string;
  readonly table: string;
  readonly rule: (ruleId: string) => string;
}

const subjectOf = (table: TargetTable | undefined, finding: Finding): string => {
  const indicator = table?.indicators.find(({ number }) => number === finding.indicator);
  return indicator?.name.text || table?.projectName?.text || "";
};

const matches = (item: FindingItem, { severities, family, sheet, search }: Filter): boolean => {
  const { finding, cell, subject } = item;
  if (!severities.includes(finding.severity)) return false;
  if ((family ?? finding.family) !== finding.family || (sheet ?? finding.sheet) !== finding.sheet) return false;
  const wanted = search.trim().toLowerCase();
  return wanted === "" || [finding.message, finding.sheet, cell, subject].some((text) => text.toLowerCase().includes(wanted));
};

const keyOf = ({ finding, subject }: FindingItem, grouping: Grouping, titles: GroupTitles): readonly [string, string] => {
  if (grouping === "severity") return [finding.severity, titles.severity[finding.severity]];
  if (grouping === "rule") return [finding.ruleId, titles.rule(finding.ruleId)];
  if (finding.table === undefined) return ["workbook", titles.workbook];
  if (grouping === "sheet") return [`sheet ${finding.sheet}`, finding.sheet];
  return finding.indicator === null
    ? [`table ${tableRefKey(finding.table)}`, titles.table]
    : [`row ${finding.indicator} ${tableRefKey(finding.table)}`, `${finding.indicator}. ${subject}`];
};

/** All rows of a report, worst first within a severity grouping, else in reading order. */
export const findingItems = (report: CheckResult): readonly FindingItem[] => {
  const seen = new Map<string, number>();
  const tableOf = tableFinder(report.tables);
  return report.findings.map((finding) => {
    const cell = finding.at ? toA1(finding.at) : "";
    const base = `${finding.ruleId} ${finding.sheet} ${cell}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { id: `${base} ${count}`, finding, cell, subject: subjectOf(tableOf(finding.table), finding) };
  });
};

/** What the list shows: filtered, grouped, groups in the order of their worst or first finding. */
export const groupFindings = (items: readonly FindingItem[], filter: Filter, titles: GroupTitles): readonly FindingGroup[] => {
  const groups = new Map<string, { title: string; items: FindingItem[] }>();
  const shown = items.filter((item) => matches(item, filter));
  const ordered =
    filter.grouping === "severity"
      ? [...shown].sort((a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity))
      : shown;
  for (const item of ordered) {
    const [key, title] = keyOf(item, filter.grouping, titles);
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { title, items: [item] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
};
