import type { NotATable } from "../core/table/read/parse-workbook";
import type { ParsedFile } from "./formatters/parse-json";

const found = (sheet: NotATable): string => (sheet.found.length > 0 ? `找到${sheet.found.join("、")}` : "没有找到");

/** Where a row may be a header of its own kind. */
const nextStep = ({ nearest }: NotATable): string => (nearest ? "可以在任务窗格里指定各列，再用 --settings 传入导出的设置。" : "");

const explained = (path: string, sheet: NotATable): string =>
  sheet.reason === "empty"
    ? `“${path}”的工作表“${sheet.sheet}”是空的。`
    : `“${path}”的工作表“${sheet.sheet}”不是绩效目标表：查找${sheet.lookedFor.join("、")}，${found(sheet)}。${nextStep(sheet)}`;

/** Which sheets were left out; where no sheet is a table, what was looked for in each. */
export const notTablesText = ({ path, tables, notTables }: ParsedFile): string => {
  if (tables.length === 0)
    return notTables.length === 0 ? `“${path}”里没有可见的工作表。` : notTables.map((sheet) => explained(path, sheet)).join("\n");
  return notTables.length === 0 ? "" : `“${path}”里不是绩效目标表、没有校验的工作表：${notTables.map(({ sheet }) => sheet).join("、")}。`;
};
