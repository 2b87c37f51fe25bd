import type { Dimension } from "./target-value";
import { unitDictionary } from "./unit-dictionary";
import type { UnitEntry } from "./unit-dictionary";

/** A unit of the dictionary, as found under one of its spellings. */
export interface UnitMatch {
  readonly unit: string;
  readonly text: string;
  readonly dim: Dimension | null;
  /** See {@link UnitEntry.factor}. */
  readonly factor: number;
  /** `synonym` stays as written, `variant` should become the canonical spelling. */
  readonly form: "canonical" | "synonym" | "variant";
  readonly ambiguous: boolean;
}

const matchesOf = (entry: UnitEntry): readonly UnitMatch[] => {
  const match = (text: string, form: UnitMatch["form"]): UnitMatch => ({
    unit: entry.unit,
    text,
    dim: entry.dim,
    factor: entry.factor,
    form,
    ambiguous: entry.ambiguous.includes(text),
  });
  return [
    match(entry.unit, "canonical"),
    ...entry.synonyms.map((text) => match(text, "synonym")),
    ...entry.variants.map((text) => match(text, "variant")),
  ];
};

const bySpelling: ReadonlyMap<string, UnitMatch> = new Map(
  unitDictionary.flatMap(matchesOf).map((match): [string, UnitMatch] => [match.text, match]),
);

const longestSpelling = Math.max(...[...bySpelling.keys()].map((text) => text.length));

/** The unit of exactly this spelling, or null; width, surrounding space and compatibility forms (㎡) do not matter. */
export const findUnit = (text: string): UnitMatch | null => {
  const spelling = text.trim();
  return bySpelling.get(spelling) ?? bySpelling.get(spelling.normalize("NFKC")) ?? null;
};

/** The longest spelling of the dictionary beginning at this place of a normalised text. */
export const unitAt = (text: string, at: number): UnitMatch | null => {
  for (let length = Math.min(longestSpelling, text.length - at); length > 0; length--) {
    const match = bySpelling.get(text.slice(at, at + length));
    if (match !== undefined) return match;
  }
  return null;
};
