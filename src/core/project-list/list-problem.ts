import type { AmountRole } from "./list-columns";

/** Why a line of a list is no project that can be made; amounts in 万元, texts as the cell shows them. */
export type LineProblem =
  | { readonly kind: "no-name" }
  | { readonly kind: "no-unit-code"; readonly text: string }
  | { readonly kind: "no-amount"; readonly column: AmountRole; readonly text: string }
  | { readonly kind: "sources-differ"; readonly total: number; readonly fiscal: number; readonly other: number }
  /** Names a project of the same unit again. */
  | { readonly kind: "same-name"; readonly name: string; readonly earlierRow: number };

/** A line that is left out: its number as its reader counts it, from 1, and why. */
export type ListProblem = LineProblem & { readonly row: number };
