import type { Finding } from "../../core/lint/finding";
import { countBySeverity } from "../../core/lint/severity";
import { findingsByTable } from "../../core/lint/findings-by-table";
import { failedRules, type RuleFailure } from "../../core/lint/rule-failure";
import type { Fix } from "../../core/edits/fix";
import type { AskedRow } from "../../core/edits/rows/asked-row";
import { columnLetters, toA1 } from "../../core/sheet/a1";
import { notTablesJson, type ParsedFile } from "./parse-json";

export interface CheckedFile extends ParsedFile {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** Rows as the sheet numbers them, columns by letter. */
const structuralJson = (edit: AskedRow) => {
  switch (edit.kind) {
    case "insert-row":
      return { ...edit, before: edit.before + 1, cells: edit.cells.map(({ column, text }) => ({ column: columnLetters(column), text })) };
    case "delete-row":
      return { ...edit, row: edit.row + 1 };
    case "reorder-rows":
      return { ...edit, first: edit.first + 1 };
  }
};

const fixJson = ({ safety, label, edits, structural }: Fix) => ({
  safety,
  label,
  edits: edits.map(({ at, ...edit }) => ({ ...edit, cell: toA1(at) })),
  ...(structural ? { structural: structural.map(structuralJson) } : {}),
});

const findingJson = ({ ruleId, severity, at, indicator, message, fixes }: Finding) => ({
  ruleId,
  severity,
  cell: at ? toA1(at) : null,
  indicator,
  message,
  fixes: fixes.map(fixJson),
});

const fileJson = ({ path, tables, notTables, findings, failures }: CheckedFile) => {
  const found = findingsByTable(findings);
  return {
    path,
    tables: tables.map((table) => ({
      sheet: table.sheet,
      projectName: table.projectName?.text ?? null,
      findings: found.of(table).map(findingJson),
    })),
    workbook: found.ofWorkbook.map((finding) => ({ ...findingJson(finding), ...(finding.at ? { sheet: finding.sheet } : {}) })),
    notTables: notTablesJson(notTables),
    failedRules: failedRules(failures).map(({ ruleId, count, first: { sheet = null, at, cause } }) => ({
      ruleId,
      count,
      sheet,
      cell: at ? toA1(at) : null,
      cause: String(cause),
    })),
  };
};

/** What the rules say of the files, as JSON. */
export const checkJson = (files: readonly CheckedFile[]): string =>
  `${JSON.stringify({ files: files.map(fileJson), summary: countBySeverity(files.flatMap(({ findings }) => findings)) }, null, 2)}\n`;
