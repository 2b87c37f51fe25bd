import type { Finding } from "../../core/lint/finding";
import { countBySeverity, SEVERITY_NAMES, type Severity } from "../../core/lint/severity";
import { findingsByTable } from "../../core/lint/findings-by-table";
import { isNotBegun } from "../../core/lint/not-begun";
import { toA1 } from "../../core/sheet/a1";
import type { CheckedFile } from "./check-json";

/** Equally wide, so that the messages stand below each other. */
const shownSeverity = (severity: Severity): string => SEVERITY_NAMES[severity].padEnd(4, "　");

const findingLine = ({ at, severity, message, ruleId }: Finding): string =>
  `    ${(at ? toA1(at) : "").padEnd(5)} ${shownSeverity(severity)}  ${message}  [${ruleId}]`;

const section = (title: string, findings: readonly Finding[]): readonly string[] =>
  findings.length === 0 ? [] : [`  ${title}`, ...findings.map(findingLine)];

const fileText = ({ path, tables, findings }: CheckedFile): string => {
  const found = findingsByTable(findings);
  const sections = [
    ...tables.filter(isNotBegun).map(({ sheet }) => `  ${sheet}　还没有填写指标，请填写后再校验。`),
    ...tables.flatMap((table) => section(`${table.sheet}　${table.projectName?.text ?? ""}`.trimEnd(), found.of(table))),
    ...section("工作簿", found.ofWorkbook),
  ];
  return [path, ...(sections.length > 0 ? sections : [tables.length > 0 ? "  没有问题。" : "  没有绩效目标表。"])].join("\n");
};

/** What the rules say of the files, for people. */
export const checkText = (files: readonly CheckedFile[]): string => {
  const { error, warning, info } = countBySeverity(files.flatMap(({ findings }) => findings));
  const tables = files.reduce((sum, file) => sum + file.tables.length, 0);
  const summary = `共${tables}张表，${error + warning + info}个问题：必须修改${error}，建议修改${warning}，提示${info}。`;
  return `${[...files.map(fileText), summary].join("\n\n")}\n`;
};
