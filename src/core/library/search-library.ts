import type { LibraryIndicator, LibraryLevel1 } from "./project-types/library-indicator";
import type { MatchRange, NameMatch, SearchableName } from "./match-name";
import { matchName, normaliseQuery } from "./match-name";
import { projectTypes } from "./project-types";

export interface LibraryFilter {
  readonly level1?: LibraryLevel1 | undefined;
  readonly level2?: string | undefined;
  readonly typeId?: string | undefined;
}

export interface Hit {
  readonly indicator: LibraryIndicator;
  readonly typeId: string;
  /** Higher is better; 0 for every indicator when the query is empty. */
  readonly score: number;
  /** Where the query shows in the name; empty when it was found elsewhere. */
  readonly ranges: readonly MatchRange[];
}

interface Entry {
  readonly indicator: LibraryIndicator;
  readonly typeId: string;
}

const entries: readonly Entry[] = projectTypes.flatMap(({ id, indicators }) => indicators.map((indicator) => ({ indicator, typeId: id })));

const passes = ({ indicator, typeId }: Entry, filter: LibraryFilter): boolean =>
  (filter.level1 === undefined || indicator.level1 === filter.level1) &&
  (filter.level2 === undefined || indicator.level2 === filter.level2) &&
  (filter.typeId === undefined || typeId === filter.typeId);

/** The entries the query finds, best first; equal scores keep their order, an empty query finds all with score 0. */
export const searchAmong = <E extends { readonly indicator: SearchableName }>(
  query: string,
  open: readonly E[],
): readonly (E & NameMatch)[] => {
  const wanted = normaliseQuery(query);
  if (wanted === "") return open.map((entry) => ({ ...entry, score: 0, ranges: [] }));
  return open
    .flatMap((entry) => {
      const match = matchName(wanted, entry.indicator);
      return match === undefined ? [] : [{ ...entry, ...match }];
    })
    .sort((a, b) => b.score - a.score);
};

/**
 * The indicators found by Chinese text, full pinyin or initials, best first: exact, prefix, contained, initials,
 * description, similar. Equal scores keep library order; an empty query lists everything the filter lets through.
 */
export const searchLibrary = (query: string, filter: LibraryFilter = {}): readonly Hit[] =>
  searchAmong(
    query,
    entries.filter((entry) => passes(entry, filter)),
  );
