import { costAmount, isBudgetCost, type CostAmount } from "../../../cost/cost-amount";
import { wanToFen } from "../../../money/fen";
import type { IndicatorSubject } from "../../../lint/rule";

/** What a row says of money; undefined when it is no cost of the budget. */
export const amountOf = ({ indicator, cost }: Pick<IndicatorSubject, "indicator" | "cost">): CostAmount | undefined =>
  isBudgetCost(indicator) ? costAmount(indicator, cost.budget === undefined ? undefined : wanToFen(cost.budget)) : undefined;
