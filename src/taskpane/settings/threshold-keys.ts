import { defaultThresholds, type Settings, type Thresholds } from "../../core/lint/settings";
import { thresholdRanges } from "../../core/lint/threshold-ranges";

const isKey = (key: string): key is keyof Thresholds => key in thresholdRanges;

/** Every threshold, in the order they are shown. */
export const thresholdKeys: readonly (keyof Thresholds)[] = Object.keys(thresholdRanges).filter(isKey);

export const changedThresholds = ({ thresholds }: Settings): number =>
  thresholdKeys.filter((key) => thresholds[key] !== defaultThresholds[key]).length;
