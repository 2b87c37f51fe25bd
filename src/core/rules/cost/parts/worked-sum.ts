import { amountText } from "../../../money/amount-text";
import type { CostPairing, CostReconciliation } from "../../../cost/cost-reconciliation";

/** More rows than this are counted, not named. */
const MOST_NAMES = 3;

const workedPairing = ({ name, price, quantity, quantityUnit, amount }: CostPairing): string =>
  `${name}${amountText(price)}元×${amountText(quantity)}${quantityUnit ?? ""}=${amountText(amount)}`;

const totalsText = ({ totals, totalAmount }: CostReconciliation): readonly string[] => {
  const amounts = totals.filter(({ counted }) => counted).map(({ amount }) => amountText(amount));
  if (amounts.length === 0) return [];
  return [amounts.length === 1 ? `总额类${amountText(totalAmount)}` : `总额类${amounts.join("+")}=${amountText(totalAmount)}`];
};

/** `总额类50+10=60，邮寄费用10元×20000件=20`: how the sum of the cost indicators came about, in 万元. */
export const workedSum = (cost: CostReconciliation): string =>
  [...totalsText(cost), ...cost.pairings.filter(({ counted }) => counted).map(workedPairing)].join("，");

/** The prices that no quantity was found for, `，未计入“讲课费”等2条`; empty when all are in the sum. */
export const leftOutText = ({ leftOut }: CostReconciliation): string => {
  const names = leftOut.filter(({ reason }) => reason === "no-matching-quantity").map(({ name }) => `“${name}”`);
  if (names.length === 0) return "";
  return `，未计入${names.slice(0, MOST_NAMES).join("")}${names.length > MOST_NAMES ? `等${names.length}条` : ""}`;
};
