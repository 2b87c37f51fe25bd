import type { LayoutId } from "../table/model/layout";
import type { Severity } from "./finding";

/** Numbers that rules compare with; each has the handbook's default (手册 3). */
export interface Thresholds {
  /** indicator-count-low: fewer indicators than this. */
  readonly minIndicators: number;
  /** indicator-count-low: fewer output indicators than this. */
  readonly minOutputs: number;
  /** indicator-count-high: more indicators than this. */
  readonly maxIndicators: number;
  /** quantitative-share-low, percent. */
  readonly minQuantitativeShare: number;
  /** cost-gap, percent of the budget. */
  readonly costGapPercent: number;
  /** satisfaction-too-low, percent. */
  readonly minSatisfaction: number;
  /** purpose-too-short, characters. */
  readonly minPurposeLength: number;
  /** name-too-long, characters. */
  readonly maxNameLength: number;
  /** weight-single-large, percent. */
  readonly maxSingleWeight: number;
  /** standard-exceeded, yuan per person and day. */
  readonly conferenceStandard: number;
  readonly trainingStandard: number;
  /** near-duplicate-indicator, percent. */
  readonly nearDuplicateSimilarity: number;
}

export interface Settings {
  /** Per rule: off, on with the rule's own severity, or another severity. Missing: the rule's default. */
  readonly rules: Readonly<Record<string, "off" | "on" | Severity>>;
  readonly thresholds: Thresholds;
  /** Classification scheme and weights are taken from this layout instead of the recognised one. */
  readonly layout: LayoutId | "auto";
  /** Budget year; undefined: taken from title, project name. */
  readonly year: number | undefined;
  /** Units accepted besides the dictionary. */
  readonly units: readonly string[];
}

export const defaultThresholds: Thresholds = {
  minIndicators: 6,
  minOutputs: 3,
  maxIndicators: 25,
  minQuantitativeShare: 60,
  costGapPercent: 1,
  minSatisfaction: 80,
  minPurposeLength: 8,
  maxNameLength: 20,
  maxSingleWeight: 30,
  conferenceStandard: 550,
  trainingStandard: 450,
  nearDuplicateSimilarity: 90,
};

export const defaultSettings: Settings = { rules: {}, thresholds: defaultThresholds, layout: "auto", year: undefined, units: [] };
