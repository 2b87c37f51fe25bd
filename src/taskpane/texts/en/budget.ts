import type { CostPairing, CostReconciliation } from "../../../core/cost/cost-reconciliation";
import type { BudgetState } from "../../../core/cost/budget-state";
import { wan } from "../wan";

const amount = (value: number): string => `${wan(value)} 万元`;

const state = (of: BudgetState): string => {
  switch (of.kind) {
    case "agrees":
      return "Agrees";
    case "gap":
      return `Differs by ${amount(of.by)} (gap)`;
    case "excess":
      return `Differs by ${amount(of.by)} (excess)`;
    case "no-budget":
      return "Budget not stated";
    case "no-costs":
      return "No cost indicators";
    case "no-amounts":
      return "Cost indicators without amounts";
  }
};

export const budget = {
  amount,
  state,
  sheet: (name: string): string => `Sheet ${name}`,
  segment: (kind: "totals" | "paired" | "gap" | "excess", value: number): string =>
    `${{ totals: "Cost totals", paired: "Price × quantity", gap: "Gap", excess: "Excess" }[kind]} ${amount(value)}`,
  budgetAmount: (value: number): string => `Budget ${amount(value)}`,
  picture: ({ totalAmount, pairedAmount, sum, budget: own }: CostReconciliation, of: BudgetState): string =>
    `Cost totals ${amount(totalAmount)}, price × quantity ${amount(pairedAmount)}, sum ${amount(sum)}; ${
      own === undefined ? "" : `budget ${amount(own)}, `
    }${state(of)}`,
  lines: "Cost indicators",
  total: "Total",
  formula: ({ price, per, quantity, quantityUnit, amount: product }: CostPairing): string =>
    `${price}元${per === undefined ? "" : `/${per}`} × ${quantity}${quantityUnit ?? ""} = ${amount(product)}`,
  quantity: ({ quantityName, unitsAgree }: CostPairing): string =>
    `quantity from “${quantityName}”${unitsAgree ? "" : ", units differ, please check"}`,
  contained: "part of a total, not counted again",
  leftOutTitle: "Cost indicators left out",
  leftOut: (target: string, reason: string): string => (target === "" ? reason : `“${target}”: ${reason}`),
  reasons: {
    "no-amount": "no amount stated",
    "no-matching-quantity": "no quantity to go with it",
    ratio: "the target is a ratio",
    qualitative: "the target is in words",
  },
  sum: "Sum of cost indicators",
  budget: "Budget",
  noBudget: "not stated",
  result: "Result",
  hints: {
    "no-costs":
      "This table has no cost indicators to add up. Add some whose target is a total (≤15万元) or a unit price (≤10元/件, with a quantity of the same name).",
    "no-amounts":
      "No cost indicator has an amount that counts. Write their targets as totals (≤15万元) or unit prices (≤10元/件, with a quantity of the same name).",
    "no-budget": "Fill in the budget in the table's head and check again.",
  },
  sources: (fiscal: number, other: number | undefined, sum: number): string =>
    other === undefined ? `Sources: fiscal ${amount(fiscal)}` : `Sources: fiscal ${wan(fiscal)} + other ${wan(other)} = ${amount(sum)}`,
  sourcesAgree: "agrees with the budget",
  sourcesDiffer: "differs from the budget, please check the three numbers",
  empty: {
    title: "No table to reconcile",
    hint: "The checked sheets hold no target table. Open one and choose “Check sheet”, or check the whole workbook.",
  },
  more: (next: number, left: number): string => `Show ${next} more (${left} left)`,
};
