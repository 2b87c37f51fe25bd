import { standsUnder } from "../table/model/stands-under";
import { canonicalLevel1, canonicalLevel2, parentOf, type Level1Kind } from "../table/model/classification";
import type { Layout } from "../table/model/layout";
import { level1Rank, level2Name, level2Rank } from "../table/model/scheme-order";
import type { Indicator, TargetTable } from "../table/model/target-table";
import type { OfferedIndicator } from "./offered-indicator";

/** Where a new row goes: behind a row, at the head of a group that has its 一级指标 already, or before the first row of all. */
export type InsertionPlace =
  | { readonly kind: "behind"; readonly above: Indicator; readonly continues: "level2" | "level1" | "nothing" }
  | { readonly kind: "heads"; readonly below: Indicator }
  | { readonly kind: "first"; readonly before: number };

const level1Of = ({ level1, level2 }: OfferedIndicator): Level1Kind | undefined => {
  const kind = canonicalLevel2(level2)?.kind;
  return canonicalLevel1(level1)?.kind ?? (kind && parentOf(kind));
};

/** Behind the last row of the same 二级指标, else where the layout's order of 二级指标 and 一级指标 puts it; undefined without a header. */
export const insertionPlace = (table: TargetTable, layout: Layout, indicator: OfferedIndicator): InsertionPlace | undefined => {
  const { header, indicators } = table;
  if (!header) return undefined;
  const level1 = level1Of(indicator);
  const name = level2Name(indicator.level2);
  const group = indicators.filter((row) => standsUnder(row) === level1);
  const same = group.findLast((row) => level2Name(row.level2.text) === name);
  if (same) return { kind: "behind", above: same, continues: "level2" };
  const earlier = group.findLast((row) => level2Rank(layout, row.level2.text) <= level2Rank(layout, indicator.level2));
  if (earlier) return { kind: "behind", above: earlier, continues: "level1" };
  const [below] = group;
  if (below) return { kind: "heads", below };
  const rankOf = (kind: Level1Kind | undefined): number => (kind === undefined ? -1 : level1Rank(layout, kind));
  const above = indicators.findLast((row) => standsUnder(row) !== undefined && rankOf(standsUnder(row)) < rankOf(level1));
  return above ? { kind: "behind", above, continues: "nothing" } : { kind: "first", before: indicators[0]?.row ?? header.row + 1 };
};
