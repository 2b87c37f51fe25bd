import type { Indicator } from "../../core/table/model/target-table";

/** An indicator that changes its place; places from 1. */
export interface MovedRow {
  readonly indicator: Indicator;
  readonly was: number;
  readonly now: number;
}

/** What the new order moves, as the rows then stand. */
export const movedRows = (before: readonly Indicator[], order: readonly Indicator[]): readonly MovedRow[] =>
  order
    .map((indicator, index) => ({ indicator, was: before.indexOf(indicator) + 1, now: index + 1 }))
    .filter(({ was, now }) => was !== now);
