import { recogniseProjectType } from "./recognise-project-type";
import type { MatchRange, SearchableName } from "./match-name";
import type { OwnIndicator } from "./own-indicators";
import { searchAmong, searchLibrary, type Hit, type LibraryFilter } from "./search-library";

/** An own indicator that can be found by pinyin as the library's can. */
export type SearchableOwn = OwnIndicator & SearchableName;

export interface OwnHit {
  readonly source: "own";
  readonly indicator: SearchableOwn;
  readonly score: number;
  readonly ranges: readonly MatchRange[];
}
export type LibraryHit = Hit & { readonly source: "library" };

/** `syllablesOf` gives one syllable for each character of the text, without tones, ü as v; other characters as they are. A blank is no syllable, but keeps its place. */
export const withPinyin = (indicator: OwnIndicator, syllablesOf: (text: string) => readonly string[]): SearchableOwn => {
  const syllables = syllablesOf(indicator.name).map((syllable) => syllable.toLowerCase().trim());
  return { ...indicator, pinyin: syllables.join(" "), initials: syllables.map((syllable) => syllable.slice(0, 1) || " ").join("") };
};

/** The library counts cost among the outputs. */
const standsIn = (level1: string, { level1: wanted }: LibraryFilter): boolean =>
  wanted === undefined || level1 === wanted || (level1 === "成本指标" && wanted === "产出指标");

const passes = ({ level1, level2, projects }: OwnIndicator, filter: LibraryFilter): boolean =>
  standsIn(level1, filter) &&
  (filter.level2 === undefined || level2 === filter.level2) &&
  (filter.typeId === undefined || projects.some((project) => recogniseProjectType(project)?.id === filter.typeId));

/** Library and own indicators together, found and ranked as `searchLibrary` does; of equal scores the own ones first. */
export const searchWithOwn = (
  query: string,
  own: readonly SearchableOwn[],
  filter: LibraryFilter = {},
): readonly (OwnHit | LibraryHit)[] => {
  const open = own.filter((indicator) => passes(indicator, filter)).map((indicator) => ({ source: "own" as const, indicator }));
  const library = searchLibrary(query, filter).map((hit): LibraryHit => ({ source: "library", ...hit }));
  return [...searchAmong(query, open), ...library].sort((a, b) => b.score - a.score);
};
