const bigramsOf = (characters: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  characters.forEach((character, index) => {
    const next = characters[index + 1];
    if (next === undefined) return;
    // A separator keeps pairs distinct even where a character is a lone surrogate half.
    const pair = `${character}\u0000${next}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return counts;
};

/** Dice coefficient over character pairs: 1 for equal texts, 0 for texts without a common pair. */
export const bigramSimilarity = (a: string, b: string): number => {
  if (a === b) return 1;
  const left = Array.from(a);
  const right = Array.from(b);
  if (left.length < 2 || right.length < 2) return 0;
  const rightPairs = bigramsOf(right);
  let shared = 0;
  bigramsOf(left).forEach((count, pair) => {
    shared += Math.min(count, rightPairs.get(pair) ?? 0);
  });
  return (2 * shared) / (left.length - 1 + right.length - 1);
};
