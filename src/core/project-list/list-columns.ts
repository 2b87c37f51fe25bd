import { squeeze } from "../sheet/clean-text";
import { textAt, type SheetSnapshot } from "../sheet/sheet-snapshot";
import { filledColumns } from "../table/read/cell-field";
import type { MoneyUnit } from "../money/money-unit";
import { moneyUnitInLabel, moneyUnitOf } from "../table/read/title-line";

export type AmountRole = "total" | "fiscal" | "other";
export type ListRole = AmountRole | "projectName" | "type" | "purpose" | "unitName" | "unitCode";

const LABELS: readonly (readonly [role: ListRole, labels: readonly string[]])[] = [
  ["projectName", ["项目名称", "项目", "预算项目", "预算项目名称", "项目支出名称"]],
  ["type", ["项目类型", "类型", "类别", "项目类别"]],
  ["total", ["预算", "预算数", "金额", "预算金额", "合计", "总预算", "预算总额", "资金总额", "总金额", "年度预算", "预算合计", "项目预算"]],
  ["fiscal", ["财政资金", "财政拨款"]],
  ["other", ["其他资金"]],
  ["purpose", ["资金用途", "用途"]],
  ["unitName", ["单位名称", "单位", "预算单位", "预算单位名称"]],
  ["unitCode", ["单位编码", "单位代码", "预算单位编码", "预算单位代码"]],
];

const ROLE_OF: ReadonlyMap<string, ListRole> = new Map(LABELS.flatMap(([role, labels]) => labels.map((label) => [label, role] as const)));

/** A column of one of these makes the sheet a table of indicators, not a list of projects. */
const INDICATOR_LABEL = /^(?:[一二三]级指标|指标名称|绩效指标|指标值)$/;

/** The rows in which a list's labels are looked for. */
const SEARCHED_ROWS = 30;

/** Where a list keeps what; rows and columns of the sheet, from 0. */
export interface ListColumns {
  readonly columnOf: Readonly<Partial<Record<ListRole, number>>>;
  readonly firstRow: number;
  readonly moneyUnit: Readonly<Record<AmountRole, MoneyUnit>>;
}

const bare = (text: string): string =>
  squeeze(text)
    .replace(/\([^()]*\)/g, "")
    .replace(/^\*|^其中:?|[:*]$/g, "");

/** What a column with this label holds. */
export const roleOf = (label: string): ListRole | undefined => ROLE_OF.get(bare(label));

interface Label {
  readonly column: number;
  readonly text: string;
  readonly role: ListRole | undefined;
}

const labelsOf = (sheet: SheetSnapshot, row: number): readonly Label[] =>
  filledColumns(sheet, row).map((column) => {
    const text = textAt(sheet, { row, column });
    return { column, text, role: roleOf(text) };
  });

const has = (labels: readonly Label[], role: ListRole): boolean => labels.some((label) => label.role === role);

/** The second row of a header whose amounts stand under a common label: nothing but labels, none of them a project's name. */
const isSecondRow = (labels: readonly Label[]): boolean =>
  labels.length > 0 && labels.every(({ role }) => role !== undefined) && !has(labels, "projectName");

const unitAbove = (sheet: SheetSnapshot, headerRow: number): MoneyUnit | undefined => {
  for (let row = headerRow - 1; row >= sheet.origin.row; row -= 1) {
    for (const { text } of labelsOf(sheet, row)) {
      const unit = moneyUnitOf(text) ?? moneyUnitInLabel(text);
      if (unit) return unit;
    }
  }
  return undefined;
};

const columnsFrom = (sheet: SheetSnapshot, row: number, first: readonly Label[], second: readonly Label[]): ListColumns => {
  const labels = [...first.filter(({ column }) => !second.some((below) => below.column === column)), ...second];
  const labelOf = (role: ListRole): Label | undefined => labels.find((label) => label.role === role);
  const inHeader = [...first, ...second].map(({ text }) => moneyUnitInLabel(text)).find((unit) => unit !== undefined);
  const common = inHeader ?? unitAbove(sheet, row) ?? "万元";
  const unitOf = (role: AmountRole): MoneyUnit => moneyUnitInLabel(labelOf(role)?.text ?? "") ?? common;
  return {
    columnOf: Object.fromEntries(LABELS.flatMap(([role]) => (labelOf(role) ? [[role, labelOf(role)?.column]] : []))),
    firstRow: row + (second.length > 0 ? 2 : 1),
    moneyUnit: { total: unitOf("total"), fiscal: unitOf("fiscal"), other: unitOf("other") },
  };
};

/** The columns of a list of projects: its header names the project and something else of it; undefined where no row does. */
export const listColumns = (sheet: SheetSnapshot): ListColumns | undefined => {
  const last = sheet.origin.row + Math.min(sheet.text.length, SEARCHED_ROWS);
  for (let row = sheet.origin.row; row < last; row += 1) {
    const labels = labelsOf(sheet, row);
    if (labels.some(({ text }) => INDICATOR_LABEL.test(bare(text)))) return undefined;
    const roles = new Set(labels.flatMap(({ role }) => (role ? [role] : [])));
    if (!roles.has("projectName") || roles.size < 2) continue;
    const below = labelsOf(sheet, row + 1);
    return columnsFrom(sheet, row, labels, isSecondRow(below) ? below : []);
  }
  return undefined;
};
