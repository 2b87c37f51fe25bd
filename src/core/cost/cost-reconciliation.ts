import type { CellRef } from "../sheet/cell-ref";

/** A cost indicator with a total amount, in 万元 (handbook 3.4). */
export interface CostTotal {
  readonly indicator: number;
  readonly name: string;
  readonly at: CellRef;
  readonly amount: number;
  /** False: another total already contains it, the sum leaves it out. */
  readonly counted: boolean;
}

/** A unit price and the quantity indicator it was paired with (handbook 3.4). */
export interface CostPairing {
  readonly indicator: number;
  readonly name: string;
  readonly at: CellRef;
  /** Price in 元, and what it is per (`件`); undefined when the target names none. */
  readonly price: number;
  readonly per: string | undefined;
  readonly quantityIndicator: number;
  readonly quantityName: string;
  readonly quantityAt: CellRef;
  readonly quantity: number;
  readonly quantityUnit: string | undefined;
  /** Price unit and quantity unit are the same or exchangeable (案≈件, 人次≈人). */
  readonly unitsAgree: boolean;
  /** price × quantity, in 万元. */
  readonly amount: number;
  /** False: the totals already contain it, the sum leaves it out. */
  readonly counted: boolean;
}

export type LeftOutReason = "no-amount" | "no-matching-quantity" | "ratio" | "qualitative";

/** A cost indicator that the sum leaves out, and why. */
export interface CostLeftOut {
  readonly indicator: number;
  readonly name: string;
  readonly at: CellRef;
  readonly target: string;
  readonly reason: LeftOutReason;
}

/** The worked sum of a table's cost indicators against its budget; amounts in 万元 (handbook 3.4). */
export interface CostReconciliation {
  readonly budget: number | undefined;
  readonly budgetAt: CellRef | undefined;
  readonly totals: readonly CostTotal[];
  readonly pairings: readonly CostPairing[];
  readonly leftOut: readonly CostLeftOut[];
  /** Of the counted totals and pairings. */
  readonly totalAmount: number;
  readonly pairedAmount: number;
  /** totalAmount + pairedAmount. */
  readonly sum: number;
  /** budget − sum; undefined without a budget. */
  readonly gap: number | undefined;
}
