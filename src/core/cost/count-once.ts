interface Amount {
  readonly fen: number;
}

/** Amounts this near to each other are the same amount (handbook 3.E). */
const SAME = 0.005;

/** Whether two amounts are the same but for rounding. */
export const sameAmount = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * SAME;

const add = (amounts: readonly Amount[]): number => amounts.reduce((sum, { fen }) => sum + fen, 0);

/** The total that contains the other totals: the whole budget, or the sum of at least two others. */
const grandTotal = <T extends Amount>(totals: readonly T[], budget: number | undefined): T | undefined => {
  const whole = budget === undefined ? undefined : totals.find(({ fen }) => sameAmount(fen, budget));
  const sum = add(totals);
  return whole ?? (totals.length > 2 ? totals.find(({ fen }) => fen > 0 && sameAmount(sum - fen, fen)) : undefined);
};

/**
 * Marks what enters the sum: a table often states a total and its parts, or a total and the price it was worked out with,
 * and the parts must not be counted again.
 */
export const countOnce = <T extends Amount, P extends Amount>(totals: readonly T[], pairings: readonly P[], budget: number | undefined) => {
  const grand = grandTotal(totals, budget);
  const counted = totals.map((total) => ({ ...total, counted: grand === undefined || total === grand }));
  const complete = budget !== undefined && sameAmount(add(counted.filter((total) => total.counted)), budget);
  return { totals: counted, pairings: pairings.map((pairing) => ({ ...pairing, counted: !complete })) };
};
