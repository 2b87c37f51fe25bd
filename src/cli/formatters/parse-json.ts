import { toA1 } from "../../core/sheet/a1";
import type { NotATable } from "../../core/table/read/parse-workbook";
import type { AmountField } from "../../core/table/model/field";
import type { Indicator, TargetTable } from "../../core/table/model/target-table";
import { targetJson } from "./target-json";

export interface ParsedFile {
  readonly path: string;
  readonly tables: readonly TargetTable[];
  readonly notTables: readonly NotATable[];
}

/** In the table's own unit; an empty source is 0, a text that is no number null. */
const amount = (field: AmountField | undefined): number | null =>
  field === undefined ? null : field.text === "" ? 0 : (field.value ?? null);

const indicatorJson = ({ level1, level2, name, description, target, value }: Indicator) => ({
  level1: level1.text,
  level2: level2.text,
  name: name.text,
  description: description?.text ?? null,
  target: target.text,
  cell: toA1(target.at),
  value: targetJson(value),
});

const tableJson = (table: TargetTable) => ({
  sheet: table.sheet,
  layout: table.layout,
  heading: table.heading?.text ?? null,
  unitCode: table.unitLine?.code ?? null,
  unitName: table.unitLine?.name ?? null,
  moneyUnit: table.moneyUnit?.unit ?? null,
  projectName: table.projectName?.text ?? null,
  budget: {
    total: table.budget.total?.value ?? null,
    fiscal: amount(table.budget.fiscal),
    other: amount(table.budget.other),
  },
  purpose: table.purpose?.text ?? null,
  goals: table.goals.map(({ text }) => text),
  indicators: table.indicators.map(indicatorJson),
});

/** The sheets that were left out and why. */
export const notTablesJson = (notTables: readonly NotATable[]) =>
  notTables.map(({ sheet, reason, lookedFor, found }) => ({ sheet, reason, lookedFor, found }));

/** What the tables of the files say, as JSON. */
export const parseJson = (files: readonly ParsedFile[]): string => {
  const json = files.map(({ path, tables, notTables }) => ({ path, tables: tables.map(tableJson), notTables: notTablesJson(notTables) }));
  return `${JSON.stringify({ files: json }, null, 2)}\n`;
};
