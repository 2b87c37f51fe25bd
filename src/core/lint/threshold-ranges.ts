import type { Thresholds } from "./settings";

/** What a threshold is counted in. */
export type ThresholdUnit = "rows" | "percent" | "characters" | "yuan";

/** The values a threshold makes sense with, both ends included; `whole`: no decimals. */
export interface ThresholdRange {
  readonly unit: ThresholdUnit;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

const counted = (unit: ThresholdUnit, max: number): ThresholdRange => ({ unit, min: 0, max, whole: true });
const percent: ThresholdRange = { unit: "percent", min: 0, max: 100, whole: false };
const yuan: ThresholdRange = { unit: "yuan", min: 0, max: 100_000, whole: false };

/** Budget years a table may be of. */
export const yearRange = { min: 1990, max: 2100, whole: true } as const;

/** For 设置 and for settings files, in the order they are shown (手册 3). */
export const thresholdRanges: Readonly<Record<keyof Thresholds, ThresholdRange>> = {
  minIndicators: counted("rows", 200),
  minOutputs: counted("rows", 200),
  maxIndicators: counted("rows", 500),
  minQuantitativeShare: percent,
  costGapPercent: percent,
  minSatisfaction: percent,
  minPurposeLength: counted("characters", 500),
  maxNameLength: counted("characters", 200),
  maxSingleWeight: percent,
  conferenceStandard: yuan,
  trainingStandard: yuan,
  nearDuplicateSimilarity: percent,
};
