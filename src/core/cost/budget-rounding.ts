/** Budgets are written with two decimals of 万元: a smaller difference is rounding. */
export const BUDGET_ROUNDING = 0.005 + 1e-9;
