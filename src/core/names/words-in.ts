import { FAMILIES, type Matter } from "./words";
import type { WordFamily } from "./words/word-family";

type Place = keyof WordFamily;

interface Word {
  readonly matter: Matter;
  readonly place: Place;
}

/** A letter of the tree that all words stand in; `words` are those that end here. */
interface Letter {
  readonly next: Map<string, Letter>;
  readonly words: Word[];
}

interface Occurrence extends Word {
  readonly start: number;
  readonly end: number;
}

const letter = (): Letter => ({ next: new Map(), words: [] });

const PLACES: readonly Place[] = ["words", "first", "last", "whole", "except", "unlessLast"];

const isMatter = (key: string): key is Matter => key in FAMILIES;

/** All families in one tree, so that a name is gone through once however many families there are. */
const buildTree = (): Letter => {
  const root = letter();
  for (const matter of Object.keys(FAMILIES).filter(isMatter)) {
    const family: WordFamily = FAMILIES[matter];
    for (const place of PLACES) {
      for (const word of family[place]?.split(" ") ?? []) {
        let at = root;
        for (const character of word) {
          const next = at.next.get(character) ?? letter();
          at.next.set(character, next);
          at = next;
        }
        at.words.push({ matter, place });
      }
    }
  }
  return root;
};

const TREE = buildTree();

const occurrencesIn = (text: string): readonly Occurrence[] => {
  const found: Occurrence[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let at = TREE.next.get(text.charAt(start));
    for (let end = start + 1; at !== undefined; end += 1) {
      for (const word of at.words) found.push({ ...word, start, end });
      at = at.next.get(text.charAt(end));
    }
  }
  return found;
};

/**
 * What a text speaks of, by the families of `words/`. `text` is squeezed; `length` is that of the text without what follows its end
 * (a note in brackets, punctuation).
 */
export const mattersIn = (text: string, length = text.length): ReadonlySet<Matter> => {
  const occurrences = occurrencesIn(text);
  const exceptions = occurrences.filter(({ place }) => place === "except");
  const stands = ({ matter, place, start, end }: Occurrence): boolean => {
    if (place === "except" || place === "unlessLast") return false;
    if ((place === "first" || place === "whole") && start !== 0) return false;
    if ((place === "last" || place === "whole") && end !== length) return false;
    return !exceptions.some((phrase) => phrase.matter === matter && phrase.start <= start && start < phrase.end);
  };
  const matters = new Set(occurrences.filter(stands).map(({ matter }) => matter));
  for (const { matter, place, end } of occurrences) if (place === "unlessLast" && end === length) matters.delete(matter);
  return matters;
};
