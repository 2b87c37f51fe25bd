import { kindOf } from "../table/indicator-kind";
import type { Indicator } from "../table/target-table";
import { isClearlyNegative, isClearlyPositive } from "./name-direction";
import type { Sign } from "./target-signs";

/** The sign a target without one most likely means; both when name and classification leave it open (手册 4.5). */
export const likelySigns = (indicator: Indicator): readonly Sign[] => {
  const name = indicator.name.text;
  const kind = kindOf(indicator);
  if (isClearlyPositive(name)) return ["≥"];
  if (isClearlyNegative(name) || kind === "cost") return ["≤"];
  if (indicator.value.dim === "duration") return /年限|寿命|质保|保修|培训|服务期|开放/u.test(name) ? ["≥"] : ["≤"];
  if (kind === "quantity" || kind === "satisfaction" || kind === "economic") return ["≥"];
  return ["≥", "≤"];
};
