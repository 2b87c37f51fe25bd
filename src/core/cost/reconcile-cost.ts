import type { CostLeftOut, CostPairing, CostReconciliation, CostTotal, LeftOutReason } from "./cost-reconciliation";
import type { Indicator, TargetTable } from "../table/model/target-table";
import { budgetFen } from "./budget-amount";
import { costAmount, isBudgetCost } from "./cost-amount";
import { fenToWan } from "../money/fen";
import { pairQuantity } from "./pair-quantity";
import { countOnce } from "./count-once";

type Entry =
  | { readonly kind: "total"; readonly fen: number; readonly total: Omit<CostTotal, "amount" | "counted"> }
  | { readonly kind: "pairing"; readonly fen: number; readonly pairing: Omit<CostPairing, "amount" | "counted"> }
  | { readonly kind: "left-out"; readonly leftOut: CostLeftOut };

const entryOf = (indicator: Indicator, indicators: readonly Indicator[], budget: number | undefined): Entry => {
  const named = { indicator: indicator.number, name: indicator.name.text, at: indicator.target.at };
  const amount = costAmount(indicator, budget);
  if (amount.kind === "total") return { kind: "total", fen: amount.fen, total: named };
  const leftOut = (reason: LeftOutReason): Entry => ({ kind: "left-out", leftOut: { ...named, target: indicator.target.text, reason } });
  if (amount.kind === "left-out") return leftOut(amount.reason);
  const quantity = pairQuantity(indicator, amount.per, indicators);
  if (!quantity) return leftOut("no-matching-quantity");
  const pairing = {
    ...named,
    price: amount.fen / 100,
    per: amount.per,
    quantityIndicator: quantity.indicator.number,
    quantityName: quantity.indicator.name.text,
    quantityAt: quantity.indicator.target.at,
    quantity: quantity.amount,
    quantityUnit: quantity.unit,
    unitsAgree: quantity.unitsAgree,
  };
  return { kind: "pairing", fen: Math.round(amount.fen * quantity.amount), pairing };
};

const sumOf = (items: readonly { readonly fen: number; readonly counted: boolean }[]): number =>
  items.reduce((sum, { fen, counted }) => (counted ? sum + fen : sum), 0);

/** The table's cost indicators added up against its budget (handbook 3.4). */
export const reconcileCost = (table: TargetTable): CostReconciliation => {
  const budget = budgetFen(table);
  const entries = table.indicators.filter(isBudgetCost).map((indicator) => entryOf(indicator, table.indicators, budget));
  const { totals, pairings } = countOnce(
    entries.flatMap((entry) => (entry.kind === "total" ? [entry] : [])),
    entries.flatMap((entry) => (entry.kind === "pairing" ? [entry] : [])),
    budget,
  );
  const [totalFen, pairedFen] = [sumOf(totals), sumOf(pairings)];
  return {
    budget: budget === undefined ? undefined : fenToWan(budget),
    budgetAt: table.budget.total?.at,
    totals: totals.map(({ total, fen, counted }) => ({ ...total, amount: fenToWan(fen), counted })),
    pairings: pairings.map(({ pairing, fen, counted }) => ({ ...pairing, amount: fenToWan(fen), counted })),
    leftOut: entries.flatMap((entry) => (entry.kind === "left-out" ? [entry.leftOut] : [])),
    totalAmount: fenToWan(totalFen),
    pairedAmount: fenToWan(pairedFen),
    sum: fenToWan(totalFen + pairedFen),
    gap: budget === undefined ? undefined : fenToWan(budget - totalFen - pairedFen),
  };
};
