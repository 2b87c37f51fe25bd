import type { AnyRule } from "../../lint/rule";
import { directionReversedCost } from "./direction-reversed-cost";
import { directionReversedCount } from "./direction-reversed-count";
import { directionReversedDuration } from "./direction-reversed-duration";
import { directionReversedNegative } from "./direction-reversed-negative";
import { directionReversedPositive } from "./direction-reversed-positive";
import { growthNeedsBaseline } from "./growth-needs-baseline";
import { ratioLower100 } from "./ratio-lower-100";
import { ratioUpper100 } from "./ratio-upper-100";
import { satisfaction100 } from "./satisfaction-100";
import { satisfactionTooLow } from "./satisfaction-too-low";
import { timelinessRateNoDeadline } from "./timeliness-rate-no-deadline";

/** handbook 3.D: which way a target points, and what it is compared with. */
export const directionRules = [
  ratioUpper100,
  directionReversedPositive,
  directionReversedNegative,
  directionReversedCost,
  directionReversedDuration,
  directionReversedCount,
  ratioLower100,
  satisfactionTooLow,
  satisfaction100,
  growthNeedsBaseline,
  timelinessRateNoDeadline,
] as const satisfies readonly AnyRule[];
