import { squeeze } from "../../../sheet/clean-text";
import type { Indicator, TargetTable } from "../../../table/model/target-table";

/** A row's weight in points; undefined where the cell holds no number. */
export interface Weighed {
  readonly indicator: Indicator;
  readonly weight: number | undefined;
}

const WEIGHT = /^(\d+(?:\.\d+)?)(?:分|%)?$/u;

const numberOf = (text: string): number | undefined => {
  const digits = WEIGHT.exec(squeeze(text))?.[1];
  return digits === undefined ? undefined : Number(digits);
};

const round = (points: number): number => Math.round(points * 1e4) / 1e4;

const add = (weights: readonly number[]): number => round(weights.reduce((sum, weight) => sum + weight, 0));

/** The rows that have a weight column; shares of 1 (0.05) count as points of 100. */
export const weighedRows = ({ indicators }: TargetTable): readonly Weighed[] => {
  const rows = indicators.flatMap((indicator) => (indicator.weight ? [{ indicator, weight: numberOf(indicator.weight.text) }] : []));
  const given = rows.flatMap(({ weight }) => weight ?? []);
  const shares = given.length > 1 && given.every((weight) => weight <= 1) && add(given) <= 1.5;
  return shares
    ? rows.map(({ indicator, weight }) => ({ indicator, weight: weight === undefined ? undefined : round(weight * 100) }))
    : rows;
};

/** Points of all rows that have them. */
export const weightSumOf = (rows: readonly Weighed[]): number => add(rows.flatMap(({ weight }) => weight ?? []));

/** Indicators share 90 points beside the execution rate's 10, or 100 where that is one of them (handbook 3.H). */
const TOTALS: readonly number[] = [90, 100];
const ROUNDING = 0.05;

/** Whether weights of this sum are complete: one of the usual totals, up to rounding. */
export const isWholeSum = (sum: number): boolean => TOTALS.some((total) => Math.abs(sum - total) <= ROUNDING);

/** What the weights most likely should add up to: the layout's own, else the nearer of 90 and 100. */
export const dueTotal = (sum: number, own: number | undefined): number =>
  own ?? (Math.abs(sum - 90) <= Math.abs(sum - 100) && sum < 95 ? 90 : 100);

/** A weight as it is written: no decimals that say nothing. */
export const pointsText = (points: number): string => String(round(points));
