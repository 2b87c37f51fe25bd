import type { CostPairing } from "../../../core/cost/reconcile-cost";

export const budget = {
  all: (tables: number): string => `Budget and costs (${tables} table(s))`,
  title: (project: string): string => `Budget and costs: ${project}`,
  bar: (totals: number, paired: number, budget: number | undefined): string =>
    `Cost totals ${totals} 万元, unit price times quantity ${paired} 万元, budget ${budget === undefined ? "not stated" : `${budget} 万元`}`,
  total: (name: string, amount: number): string => `${name}: ${amount} 万元`,
  pairing: (pair: CostPairing): string =>
    `${pair.name}: ${pair.price} 元${pair.per === undefined ? "" : `/${pair.per}`} × ${pair.quantity}${pair.quantityUnit ?? ""} (${pair.quantityName}) = ${pair.amount} 万元`,
  contained: "(part of a total, not counted again)",
  unitsDiffer: "(units differ, please check)",
  leftOut: (name: string, target: string, reason: string): string => `Left out “${name}” (${target}): ${reason}`,
  reasons: { "no-amount": "no amount stated", "no-matching-quantity": "no quantity to go with it", ratio: "the target is a ratio", qualitative: "the target is in words" },
  result: (sum: number, budget: number | undefined, gap: number | undefined): string =>
    budget === undefined || gap === undefined ? `Sum ${sum} 万元, budget not stated` : `Sum ${sum} 万元, budget ${budget} 万元, difference ${gap} 万元`,
};
