/** `457.5`, `0.2`, `1200`: at most four decimals, none that say nothing. */
export const amountText = (amount: number): string => String(Number(amount.toFixed(4)));

/** `24.998` → `25.00`: as budgets are written. Rounded by its decimal digits, not by its binary fraction. */
export const twoDecimals = (amount: number | string): string => (Math.round(Number(`${amount}e2`)) / 100).toFixed(2);
