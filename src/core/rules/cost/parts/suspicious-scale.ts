import type { CostAmount } from "../../../cost/cost-amount";
import { sameAmount } from "../../../cost/count-once";
import { fenToWan } from "../../../money/fen";
import type { IndicatorSubject } from "../../../lint/rule";
import { measureOf } from "../../../target/measure-of";

/** No cost is this many times its project's budget; a slip between 元 and 万元 is 10000 times. */
const TOO_LARGE = 10;
const YUAN_FOR_WAN = 10_000;

/** Whether the amount can only be a slip between 元 and 万元 (handbook 3.E). */
export const suspiciousScale = ({ indicator, cost }: Pick<IndicatorSubject, "indicator" | "cost">, amount: CostAmount): boolean => {
  if (amount.kind === "left-out" || cost.budget === undefined) return false;
  const wan = fenToWan(amount.fen);
  if (wan > cost.budget * TOO_LARGE) return true;
  const measure = measureOf(indicator.value);
  const paired = cost.pairings.some((pairing) => pairing.indicator === indicator.number);
  return measure?.unit === "元" && measure.per === undefined && !paired && sameAmount(wan * YUAN_FOR_WAN, cost.budget);
};
