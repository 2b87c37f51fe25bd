import type { Fix } from "../../lint/finding";
import type { TableContext } from "../../lint/rule";
import { canonicalLevel1, canonicalLevel2, parentOf, type IndicatorKind, type Level1Kind } from "../../table/classification";
import { kindOf } from "../../table/indicator-kind";
import type { LibraryIndicator } from "../../library/library-indicator";
import { typicalTarget } from "../../library/typical-value";
import type { ColumnRole, Header, Indicator } from "../../table/target-table";
import { level1Name, standsUnder } from "./stands-under";

/** The row to be written: its classification, and a library indicator where one is offered. */
export interface NewRow {
  readonly level1: Level1Kind;
  readonly level2: string;
  readonly indicator?: LibraryIndicator;
}

const LEVEL1_ORDER: readonly Level1Kind[] = ["input", "output", "benefit", "satisfaction"];
const LEVEL2_ORDER: readonly IndicatorKind[] = [
  "quantity",
  "quality",
  "timeliness",
  "cost",
  "economic",
  "social",
  "ecological",
  "sustainable",
  "satisfaction",
];

const level1Rank = ({ layout }: TableContext, kind: Level1Kind): number => {
  const inScheme = layout.scheme.findIndex(({ name }) => canonicalLevel1(name)?.kind === kind);
  return inScheme >= 0 ? inScheme : LEVEL1_ORDER.indexOf(kind);
};

const level2Rank = (kind: IndicatorKind | undefined): number => (kind ? LEVEL2_ORDER.indexOf(kind) : -1);

/** The row after which the new one belongs; undefined when it belongs before all others. */
const predecessor = (context: TableContext, row: NewRow): Indicator | undefined => {
  const rank = level1Rank(context, row.level1);
  const kind = canonicalLevel2(row.level2)?.kind;
  return [...context.table.indicators].reverse().find((indicator) => {
    const level1 = standsUnder(indicator);
    if (level1 === row.level1) return level2Rank(kindOf(indicator)) <= level2Rank(kind);
    return level1 !== undefined && level1Rank(context, level1) < rank;
  });
};

const targetCells = ({ columns }: Header, indicator: LibraryIndicator): readonly (readonly [ColumnRole, string])[] => {
  const split = indicator.operator !== "date" && columns.operator !== undefined && columns.unit !== undefined;
  return split
    ? [
        ["operator", indicator.operator],
        ["target", indicator.value],
        ["unit", indicator.unit],
      ]
    : [["target", typicalTarget(indicator)]];
};

/** A new row at its place in the classification; `undefined` without a header to hang it on (手册 3 A 19–21). */
export const insertIndicator = (context: TableContext, row: NewRow): Fix | undefined => {
  const { table, layout } = context;
  const { header } = table;
  if (!header) return undefined;
  const above = predecessor(context, row);
  const continues = above !== undefined && standsUnder(above) === row.level1;
  const repeats = table.indicators.length > 1 && table.indicators.every(({ level1 }) => level1.own);
  const texts: readonly (readonly [ColumnRole, string])[] = [
    ...(continues && !repeats ? [] : [["level1", level1Name(layout, row.level1)] as const]),
    ["level2", row.level2],
    ...(row.indicator
      ? ([
          ["name", row.indicator.name],
          ["description", row.indicator.description],
        ] as const)
      : []),
    ...(row.indicator ? targetCells(header, row.indicator) : []),
  ];
  const cells = texts.flatMap(([role, text]) => {
    const column = header.columns[role];
    return column === undefined ? [] : [{ column, text }];
  });
  const before = above ? above.row + 1 : (table.indicators[0]?.row ?? header.row + 1);
  return {
    safety: "review",
    label: row.indicator ? `插入“${row.indicator.name}”（指标值为示例，请核实）` : `插入“${row.level2}”空行`,
    edits: [],
    structural: [{ kind: "insert-row", sheet: table.sheet, before, cells }],
  };
};

/** Library indicators of the project's type that `wanted` lets through, each as a row to insert. */
export const suggestRows = (
  context: TableContext,
  wanted: (indicator: LibraryIndicator, kind: IndicatorKind) => boolean,
  most: number,
): readonly Fix[] =>
  (context.projectType?.indicators ?? [])
    .flatMap((indicator) => {
      const kind = canonicalLevel2(indicator.level2)?.kind;
      return kind && wanted(indicator, kind) ? [{ level1: parentOf(kind), level2: indicator.level2, indicator }] : [];
    })
    .slice(0, most)
    .flatMap((row) => insertIndicator(context, row) ?? []);
