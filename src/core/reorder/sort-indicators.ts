import type { Fix, ReorderRows } from "../lint/finding";
import { standsUnder } from "../rules/structure/stands-under";
import { layoutById } from "../table/layouts";
import { level1Rank, level2Rank } from "../table/scheme-order";
import type { Columns, Field, Indicator, TargetTable } from "../table/target-table";

/** 重排 of a table's indicators: `sorted` when they are; `gaps` when other rows stand between them, `shared-label` when one cell is both 一级 and 二级指标. */
export type SortOutcome =
  | { readonly kind: "fix"; readonly fix: Fix; readonly order: readonly Indicator[] }
  | { readonly kind: "sorted" }
  | { readonly kind: "gaps" }
  | { readonly kind: "shared-label" };

type Label = NonNullable<ReorderRows["labels"]>[number];
type Owned = Field & { readonly own: boolean };

const rankOf = (table: TargetTable) => {
  const layout = layoutById(table.layout);
  return (row: Indicator): readonly [number, number] => {
    const level1 = standsUnder(row);
    return [level1 === undefined ? Infinity : level1Rank(layout, level1), level2Rank(layout, row.level2.text)];
  };
};

/** By 一级指标 and 二级指标 as the layout has them; inside a group the order of business stays. */
const inLayoutOrder = (table: TargetTable): readonly Indicator[] => {
  const rank = rankOf(table);
  return [...table.indicators].sort((a, b) => {
    const [[a1, a2], [b1, b2]] = [rank(a), rank(b)];
    return a1 === b1 ? a2 - b2 : a1 < b1 ? -1 : 1;
  });
};

const written = ({ own, raw }: Owned): string => (own ? raw : "");

/** A column whose label stands once for the rows under it: the label is written where its group now begins. */
const groupLabel = (column: number | undefined, rows: readonly Indicator[], sorted: readonly Indicator[], level: (row: Indicator) => Owned, key: (row: Indicator) => string): readonly Label[] => {
  if (column === undefined || rows.every((row) => level(row).own)) return [];
  const texts = sorted.map((row, index) => {
    const above = sorted[index - 1];
    return above && key(above) === key(row) ? "" : level(row).raw;
  });
  return [{ column, was: rows.map((row) => written(level(row))), texts }];
};

const labelsOf = ({ level1, level2 }: Columns, rows: readonly Indicator[], sorted: readonly Indicator[]): readonly Label[] => {
  const group = (row: Indicator): string => standsUnder(row) ?? row.level1.text;
  return [
    ...groupLabel(level1, rows, sorted, (row) => row.level1, group),
    ...groupLabel(level2, rows, sorted, (row) => row.level2, (row) => `${group(row)}/${row.level2.text}`),
  ];
};

/** Number and project columns left of the table's own stay where they are. */
const leftColumns = (columns: Columns): readonly number[] => {
  const first = Math.min(...[columns.level1, columns.level2, columns.name].filter((column) => column !== undefined));
  return Array.from({ length: first }, (_, column) => column);
};

/** The indicators in their layout's order, as one change of rows (手册 2). */
export const sortIndicators = (table: TargetTable): SortOutcome => {
  const { indicators, header, sheet } = table;
  const sorted = inLayoutOrder(table);
  const [first] = indicators;
  if (!header || !first || sorted.every((row, index) => row === indicators[index])) return { kind: "sorted" };
  if (indicators.some(({ row }, index) => row !== first.row + index)) return { kind: "gaps" };
  if (indicators.some(({ level2 }) => level2.text !== "" && level2.at.column === header.columns.level1)) return { kind: "shared-label" };
  const labels = labelsOf(header.columns, indicators, sorted);
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
