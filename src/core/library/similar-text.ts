/** Neighbouring characters of a text, in its order, as often as they stand. */
export const pairsOf = (text: string): readonly string[] => {
  const characters = Array.from(text);
  // A separator keeps pairs distinct even where a character is a lone surrogate half.
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}\u0000${character}`);
};

const counted = (pairs: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
};

/** Dice coefficient of two texts with so many pairs of characters, of which so many are shared. */
export const dice = (shared: number, left: number, right: number): number => (2 * shared) / (left + right);

/** Dice coefficient over character pairs: 1 for equal texts, 0 for texts without a common pair. */
export const bigramSimilarity = (a: string, b: string): number => {
  if (a === b) return 1;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const rightPairs = counted(right);
  let shared = 0;
  counted(left).forEach((count, pair) => {
    shared += Math.min(count, rightPairs.get(pair) ?? 0);
  });
  return dice(shared, left.length, right.length);
};
