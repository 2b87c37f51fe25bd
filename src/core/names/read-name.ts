import { squeeze } from "../sheet/clean-text";
import { clausesOf } from "./clauses";
import { readDirection, type Direction } from "./direction";
import { endOf, type NameEnd } from "./name-end";
import { pricePer } from "./price-per";
import { isSlogan, isVerbPhrase } from "./sentence";
import { statedUnit } from "./stated-unit";
import type { Matter } from "./words";
import { mattersIn } from "./words-in";

/** What the name of a 三级指标 says (handbook 4.4, 4.5), read once a row as its target is. */
export interface NameReading extends Direction {
  /** The name without blanks, in half-width forms. */
  readonly text: string;
  /** `text` without the note in brackets at its end and without closing punctuation. */
  readonly bare: string;
  /** The unit it states in brackets at its end, as written there; undefined where the brackets hold something else. */
  readonly stated: string | undefined;
  /** What a price of this name is per; undefined where the name does not say. */
  readonly per: string | undefined;
  /** What its end calls for. */
  readonly end: NameEnd;
  /** What it speaks of, by the families of words. */
  readonly matters: ReadonlySet<Matter>;
  /** Its clauses that each say what is measured; more than one where it is several indicators in one. */
  readonly clauses: readonly string[];
  /** A verb phrase or a clause rather than a name. */
  readonly sentence: boolean;
  /** It promises an effect and ends in nothing that could be counted. */
  readonly slogan: boolean;
}

/** Notes in brackets and punctuation behind the name. */
const BEHIND = /(?:\([^()]*\)|[^\P{P}()]|[=≥≤])+$/u;

/** Reads the name of a 三级指标; total: any text has a reading. */
export const readName = (name: string): NameReading => {
  const text = squeeze(name);
  const bare = text.replace(BEHIND, "");
  const end = endOf(bare);
  const matters = mattersIn(text, bare.length);
  const noted = bare.length < text.length;
  return {
    text,
    bare,
    stated: statedUnit(name),
    per: pricePer(text),
    end,
    matters,
    clauses: clausesOf(text),
    sentence: isVerbPhrase(text, end),
    slogan: isSlogan(bare, end),
    ...readDirection(bare, noted ? mattersIn(bare) : matters),
  };
};
