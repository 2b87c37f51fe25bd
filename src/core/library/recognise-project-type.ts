import { squeeze } from "../sheet/clean-text";
import type { ProjectType } from "./project-types/library-indicator";
import { projectTypes } from "./project-types";

/** Words that say how a project is bought or paid, not what it is for: they decide only where nothing else does. */
const mannerWords: ReadonlySet<string> = new Set(["外包", "采购", "购买服务", "补助"]);

/** The head of a Chinese name stands last: 信息化培训 is a training, 设备维修 is a repair. */
const headBonus = 2;

/** 培训、会议及宣传: an enumeration has no head, its parts count alike. */
const isEnumeration = (text: string): boolean => /[、,;。及]/u.test(text);

interface FoundWord {
  readonly type: ProjectType;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const findWords = (text: string): readonly FoundWord[] =>
  projectTypes.flatMap((type) =>
    type.matchWords.flatMap((word) => {
      const start = text.lastIndexOf(word);
      return start < 0 ? [] : [{ type, word, start, end: start + word.length }];
    }),
  );

/** 救助 inside 司法救助 is not a word of its own. */
const isPartOf = (inner: FoundWord, outer: FoundWord): boolean =>
  outer.word.length > inner.word.length && outer.start <= inner.start && inner.end <= outer.end;

const isManner = ({ word }: FoundWord): boolean => mannerWords.has(word);

/** Where the last word that is not one of manner ends; 0 when there is none. */
const lastEnd = (words: readonly FoundWord[]): number => Math.max(0, ...words.filter((word) => !isManner(word)).map(({ end }) => end));

const weightOf = (words: readonly FoundWord[]): number => words.reduce((sum, found) => sum + (isManner(found) ? 1 : found.word.length), 0);

const recogniseIn = (text: string): ProjectType | undefined => {
  const found = findWords(text);
  const words = found.filter((inner) => !found.some((outer) => isPartOf(inner, outer)));
  const headEnd = isEnumeration(text) ? 0 : lastEnd(words);
  const candidates = projectTypes
    .map((type) => ({ type, words: words.filter((word) => word.type === type) }))
    .filter((candidate) => candidate.words.length > 0)
    .map((candidate) => {
      const isHead = headEnd > 0 && lastEnd(candidate.words) === headEnd;
      return { type: candidate.type, isHead, score: weightOf(candidate.words) + (isHead ? headBonus : 0) };
    });
  // The sort is stable: what is still equal stays in library order, the specific court types first.
  const [best] = candidates.sort((a, b) => b.score - a.score || Number(b.isHead) - Number(a.isHead));
  return best?.type;
};

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/gu, "");

/**
 * The library type a project belongs to, judged by the match words in its name; undefined when no word is found.
 * What stands in brackets, and then the purpose, are asked only when the name before them says nothing.
 */
export const recogniseProjectType = (name: string, purpose = ""): ProjectType | undefined => {
  const plain = squeeze(name);
  return recogniseIn(withoutBrackets(plain)) ?? recogniseIn(plain) ?? recogniseIn(squeeze(purpose));
};
