import { kindOf } from "../table/model/indicator-kind";
import type { Indicator } from "../table/model/target-table";
import type { Sign } from "../target/target-signs";
import { dimensionOf, isMeasured } from "../target/measure-of";

const CHANGE = /增长|增加|提升|提高|上升|下降|降低|减少|压减|压缩|节约|节省|缩短/u;

/** The sign a target without one most likely means; both when name and classification leave it open (handbook 4.5). */
export const likelySigns = (indicator: Indicator): readonly Sign[] => {
  const kind = kindOf(indicator);
  const { value } = indicator;
  // 下降3% promises a fall of at least 3 %, so the sign does not depend on the name.
  if (isMeasured(value) && CHANGE.test(value.note ?? "")) return ["≥"];
  if (dimensionOf(value) === "duration" && kind !== "timeliness") return ["≥", "≤"];
  const { wants } = indicator.named;
  if (wants !== undefined) return [wants === "more" ? "≥" : "≤"];
  if (kind === "cost") return ["≤"];
  if (dimensionOf(value) === "duration") return ["≤"];
  return kind === "quantity" || kind === "satisfaction" || kind === "economic" ? ["≥"] : ["≥", "≤"];
};
