import { kindOf, level1Of } from "./indicator-kind";
import type { Indicator } from "./target-table";

/** Whether the row asks how satisfied people are; 不满意率 asks the opposite. */
export const isSatisfaction = (indicator: Indicator): boolean => {
  const { matters } = indicator.named;
  if (matters.has("dissatisfaction") || matters.has("complaint")) return false;
  return matters.has("satisfaction") || level1Of(indicator) === "satisfaction" || kindOf(indicator) === "satisfaction";
};
