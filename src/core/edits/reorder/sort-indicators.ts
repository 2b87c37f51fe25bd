import type { Fix } from "../fix";
import type { ReorderRows } from "../rows/asked-row";
import { standsUnder } from "../../table/model/stands-under";
import { squeeze } from "../../sheet/clean-text";
import { layoutById } from "../../table/layouts";
import { level1Rank, level2Name, level2Rank } from "../../table/model/scheme-order";
import type { Columns } from "../../table/model/column-role";
import type { Field } from "../../table/model/field";
import type { Indicator, TargetTable } from "../../table/model/target-table";

/** 重排 of a table's indicators: `sorted` when they are; `gaps` when other rows stand between them, `shared-label` when one cell is both 一级 and 二级指标, `unlabelled` when a row without a label would come to stand under another's. */
export type SortOutcome =
  | { readonly kind: "fix"; readonly fix: Fix; readonly order: readonly Indicator[] }
  | { readonly kind: "sorted" }
  | { readonly kind: "gaps" }
  | { readonly kind: "shared-label" }
  | { readonly kind: "unlabelled" };

type Label = NonNullable<ReorderRows["labels"]>[number];
type Owned = Field & { readonly own: boolean };

const rankOf = (table: TargetTable) => {
  const layout = layoutById(table.layout);
  return (row: Indicator): readonly [number, number] => {
    const level1 = standsUnder(row);
    return [level1 === undefined ? Infinity : level1Rank(layout, level1), level2Rank(layout, row.level2.text)];
  };
};

/** 一级指标 the row counts for, else what is written there. */
const groupOf = (row: Indicator): string => standsUnder(row) ?? squeeze(row.level1.text);

/** By 一级指标 and 二级指标 as the layout has them, names it does not know as they come; inside a group the order of business stays. */
const inLayoutOrder = (table: TargetTable): readonly Indicator[] => {
  const rank = rankOf(table);
  const firstOf = (name: (row: Indicator) => string): ((row: Indicator) => number) => {
    const names = [...new Set(table.indicators.map(name))];
    return (row) => names.indexOf(name(row));
  };
  const [group, kind] = [firstOf(groupOf), firstOf(({ level2 }) => level2Name(level2.text))];
  return [...table.indicators].sort((a, b) => {
    const [[a1, a2], [b1, b2]] = [rank(a), rank(b)];
    if (a1 !== b1) return a1 < b1 ? -1 : 1;
    return group(a) - group(b) || a2 - b2 || kind(a) - kind(b);
  });
};

const written = ({ own, raw }: Owned): string => (own ? raw : "");

/** One of the two level columns, and what rows have in common that stand under one label there. */
interface LevelColumn {
  readonly column: number;
  readonly level: (row: Indicator) => Owned;
  readonly key: (row: Indicator) => string;
}

/**
 * The columns whose label stands once for the rows under it; where every row writes its own, labels move along with their rows.
 * A 一级指标 left blank is always read as the one above, a 二级指标 only where the table shares them.
 */
const sharedColumns = ({ level1, level2 }: Columns, rows: readonly Indicator[]): readonly LevelColumn[] => [
  ...(level1 === undefined || rows.every((row) => row.level1.own)
    ? []
    : [{ column: level1, level: (row: Indicator) => row.level1, key: groupOf }]),
  ...(level2 === undefined || rows.every((row) => row.level2.own || row.level2.text === "")
    ? []
    : [{ column: level2, level: (row: Indicator) => row.level2, key: (row: Indicator) => `${groupOf(row)}/${row.level2.text}` }]),
];

const startsGroup =
  ({ key }: LevelColumn, sorted: readonly Indicator[]) =>
  (row: Indicator, index: number): boolean => {
    const above = sorted[index - 1];
    return !above || key(above) !== key(row);
  };

/** The label is written where its group now begins, as the first row that has it writes it. */
const labelOf = (shared: LevelColumn, rows: readonly Indicator[], sorted: readonly Indicator[]): Label => {
  const { column, level, key } = shared;
  const starts = startsGroup(shared, sorted);
  const labelled = (row: Indicator): string =>
    rows.map((one) => ({ own: level(one), same: key(one) === key(row) })).find(({ own, same }) => same && own.text !== "")?.own.raw ?? "";
  return {
    column,
    was: rows.map((row) => written(level(row))),
    texts: sorted.map((row, index) => (starts(row, index) ? labelled(row) : "")),
  };
};

/** A group without a label below one with a label: it would be read as part of that one. */
const hidesGroup = (shared: LevelColumn, { texts }: Label, sorted: readonly Indicator[]): boolean => {
  const starts = startsGroup(shared, sorted);
  return sorted.some((row, index) => starts(row, index) && texts[index] === "" && texts.slice(0, index).some((text) => text !== ""));
};

/** Number and project columns left of the table's own stay where they are. */
const leftColumns = (columns: Columns): readonly number[] => {
  const first = Math.min(...[columns.level1, columns.level2, columns.name].filter((column) => column !== undefined));
  return Array.from({ length: first }, (_, column) => column);
};

/** The indicators in their layout's order, as one change of rows (handbook 2). */
export const sortIndicators = (table: TargetTable): SortOutcome => {
  const { indicators, header, sheet } = table;
  const sorted = inLayoutOrder(table);
  const [first] = indicators;
  if (!header || !first || sorted.every((row, index) => row === indicators[index])) return { kind: "sorted" };
  if (indicators.some(({ row }, index) => row !== first.row + index)) return { kind: "gaps" };
  if (indicators.some(({ level2 }) => level2.text !== "" && level2.at.column === header.columns.level1)) return { kind: "shared-label" };
  const shared = sharedColumns(header.columns, indicators).map((column) => ({ column, label: labelOf(column, indicators, sorted) }));
  if (shared.some(({ column, label }) => hidesGroup(column, label, sorted))) return { kind: "unlabelled" };
  const labels = shared.map(({ label }) => label);
  const fixed = leftColumns(header.columns);
  const reorder: ReorderRows = {
    kind: "reorder-rows",
    sheet,
    first: first.row,
    order: sorted.map(({ row }) => row),
    ...(labels.length > 0 ? { labels } : {}),
    ...(fixed.length > 0 ? { fixed } : {}),
    expects: { column: header.columns.name, texts: indicators.map(({ name }) => name.raw) },
  };
  return { kind: "fix", order: sorted, fix: { safety: "review", label: "按一级、二级指标归类排列", edits: [], structural: [reorder] } };
};
