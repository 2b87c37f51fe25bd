import type { TargetTable } from "../../core/table/model/target-table";
import type { ParsedFile } from "./parse-json";

const line = (label: string, text: string | undefined): string => `    ${label}：${text ?? "（没有）"}`;

const tableText = (table: TargetTable): readonly string[] => [
  `  ${table.sheet}　${table.heading?.text ?? table.projectName?.text ?? "（没有标题）"}`,
  line("单位", table.unitLine?.text),
  line("项目名称", table.projectName?.text),
  line("预算数", table.budget.total && `${table.budget.total.text}（${table.moneyUnit?.unit ?? "没有写金额单位"}）`),
  line("资金用途", table.purpose?.text),
  ...table.goals.map(({ text }, index) => `    目标${index + 1}：${text}`),
  ...table.indicators.map(
    ({ number, level1, level2, name, target }) =>
      `    ${String(number).padStart(3)}  ${[level1, level2, name, target].map(({ text }) => text || "（空）").join("　")}`,
  ),
];

/** What the tables of the files say, for people. */
export const parseText = (files: readonly ParsedFile[]): string =>
  files.map(({ path, tables }) => `${[path, ...tables.flatMap(tableText)].join("\n")}\n`).join("\n");
