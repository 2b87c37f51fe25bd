import { kindOf, level1Of } from "./indicator-kind";
import type { Indicator } from "./target-table";

/** Whether the row asks how satisfied people are; 不满意率 asks the opposite. */
export const isSatisfaction = (indicator: Indicator): boolean => {
  const name = indicator.name.text;
  if (/不满意|投诉/u.test(name)) return false;
  return name.includes("满意") || level1Of(indicator) === "satisfaction" || kindOf(indicator) === "satisfaction";
};
