import { canonicalLevel1, canonicalLevel2, type IndicatorKind, type Level1Kind } from "./classification";
import type { Indicator } from "./target-table";

/** What the indicator measures by its 二级指标; undefined when that is empty or unknown. */
export const kindOf = (indicator: Indicator): IndicatorKind | undefined => canonicalLevel2(indicator.level2.text)?.kind;

/** The 一级指标 the row stands under; undefined when it is empty or unknown. */
export const level1Of = (indicator: Indicator): Level1Kind | undefined => canonicalLevel1(indicator.level1.text)?.kind;

const CRITERION_KINDS = ["quantity", "range", "tolerance", "date", "sentence"];

/** Whether the target holds something countable (handbook 3.A). */
export const isQuantitative = (indicator: Indicator): boolean => CRITERION_KINDS.includes(indicator.value.kind);
