import { bigramSimilarity } from "./similar-text";

/** Characters [start, end) of the name, for highlighting. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
}

export interface NameMatch {
  readonly score: number;
  readonly ranges: readonly MatchRange[];
}

export interface SearchableName {
  readonly name: string;
  readonly description: string;
  readonly pinyin: string;
  readonly initials: string;
}

const tier = { exact: 1000, prefix: 800, contained: 600, initials: 400, description: 250, fuzzy: 100 } as const;

/** Letters resemble each other far more easily than characters do. */
const fuzzyThreshold = { characters: 0.5, letters: 0.7 } as const;

/** Lower case, full-width folded, without spaces and pinyin apostrophes, ü written v. */
export const normaliseQuery = (query: string): string =>
  query
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s'’]+/gu, "")
    .replace(/ü/gu, "v");

/** How much of the name the match covers, 0 … 99: within a tier the tighter match comes first. */
const coverage = (range: MatchRange, length: number): number => Math.round((99 * (range.end - range.start)) / Math.max(1, length));

const matchAt = (range: MatchRange, length: number): NameMatch => {
  const whole = range.start === 0 && range.end === length;
  const base = whole ? tier.exact : range.start === 0 ? tier.prefix : tier.contained;
  return { score: base + coverage(range, length), ranges: [range] };
};

const byCharacters = (query: string, name: string): NameMatch | undefined => {
  const start = name.indexOf(query);
  return start < 0 ? undefined : matchAt({ start, end: start + query.length }, name.length);
};

/** The syllables from `start` that spell the query; the last one may still be half typed. */
const spelledFrom = (query: string, syllables: readonly string[], start: number): MatchRange | undefined => {
  let rest = query;
  for (let index = start; index < syllables.length; index += 1) {
    const syllable = syllables[index] ?? "";
    if (syllable.startsWith(rest)) return { start, end: index + 1 };
    if (!rest.startsWith(syllable)) return undefined;
    rest = rest.slice(syllable.length);
  }
  return undefined;
};

/** A single letter is an initial, not a half-typed syllable. */
const byPinyin = (query: string, syllables: readonly string[]): NameMatch | undefined => {
  if (query.length < 2) return undefined;
  for (let start = 0; start < syllables.length; start += 1) {
    const range = spelledFrom(query, syllables, start);
    if (range !== undefined) return matchAt(range, syllables.length);
  }
  return undefined;
};

const byInitials = (query: string, initials: string): NameMatch | undefined => {
  const start = initials.indexOf(query);
  if (start < 0) return undefined;
  const range = { start, end: start + query.length };
  return { score: tier.initials + coverage(range, initials.length), ranges: [range] };
};

const byDescription = (query: string, description: string): NameMatch | undefined =>
  normaliseQuery(description).includes(query) ? { score: tier.description, ranges: [] } : undefined;

/** The stretch of the text, as long as the query, that resembles it most. */
const nearestStretch = (query: string, text: string): { readonly range: MatchRange; readonly similarity: number } => {
  const size = Math.min(query.length, text.length);
  let best = { range: { start: 0, end: size }, similarity: 0 };
  for (let start = 0; start + size <= text.length; start += 1) {
    const similarity = bigramSimilarity(query, text.slice(start, start + size));
    if (similarity > best.similarity) best = { range: { start, end: start + size }, similarity };
  }
  return best;
};

const isLatin = (query: string): boolean => /^[a-z]+$/u.test(query);

const byResemblance = (query: string, indicator: SearchableName): NameMatch | undefined => {
  const latin = isLatin(query);
  // Short letter sequences resemble almost everything; a misspelling shows only in a longer one.
  if (latin && query.length < 5) return undefined;
  const { range, similarity } = nearestStretch(query, latin ? indicator.pinyin.replaceAll(" ", "") : indicator.name);
  if (similarity < (latin ? fuzzyThreshold.letters : fuzzyThreshold.characters)) return undefined;
  return { score: tier.fuzzy + Math.round(99 * similarity), ranges: latin ? [] : [range] };
};

/** The best way the normalised, non-empty query fits the indicator; undefined when it does not. */
export const matchName = (query: string, indicator: SearchableName): NameMatch | undefined =>
  byCharacters(query, indicator.name.toLowerCase()) ??
  byPinyin(query, indicator.pinyin.split(" ")) ??
  byInitials(query, indicator.initials) ??
  byDescription(query, indicator.description) ??
  byResemblance(query, indicator);
