import { squeeze } from "../sheet/clean-text";
import type { LibraryIndicator } from "./project-types/library-indicator";
import { projectTypes } from "./project-types";
import { dice, pairsOf } from "./similar-text";

export interface SimilarIndicator {
  readonly indicator: LibraryIndicator;
  readonly typeId: string;
  /** Dice coefficient over character pairs of the names, 0 to 1. */
  readonly likeness: number;
}

interface Entry {
  readonly indicator: LibraryIndicator;
  readonly typeId: string;
  readonly pairs: number;
}

const ENTRIES: readonly Entry[] = projectTypes.flatMap(({ id, indicators }) =>
  indicators.map((indicator) => ({ indicator, typeId: id, pairs: pairsOf(squeeze(indicator.name)).length })),
);

/** Which entries hold a pair, as often as they hold it: a name meets only the indicators it has a pair in common with. */
const BY_PAIR: ReadonlyMap<string, readonly number[]> = (() => {
  const index = new Map<string, number[]>();
  ENTRIES.forEach(({ indicator }, entry) => {
    for (const pair of pairsOf(squeeze(indicator.name))) {
      const known = index.get(pair);
      if (known) known.push(entry);
      else index.set(pair, [entry]);
    }
  });
  return index;
})();

/** Library indicators whose names share a pair of characters with the text, most alike first; of equals in the library's order. */
export const similarIndicators = (text: string): readonly SimilarIndicator[] => {
  const pairs = pairsOf(squeeze(text));
  const shared = new Map<number, number>();
  for (const pair of new Set(pairs)) {
    const times = pairs.filter((other) => other === pair).length;
    const counts = new Map<number, number>();
    for (const entry of BY_PAIR.get(pair) ?? []) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    for (const [entry, count] of counts) shared.set(entry, (shared.get(entry) ?? 0) + Math.min(count, times));
  }
  return [...shared]
    .sort(([a], [b]) => a - b)
    .flatMap(([entry, count]): readonly SimilarIndicator[] => {
      const found = ENTRIES[entry];
      return found ? [{ indicator: found.indicator, typeId: found.typeId, likeness: dice(count, found.pairs, pairs.length) }] : [];
    })
    .sort((a, b) => b.likeness - a.likeness);
};
