import { operatorSuffixes, operatorWords } from "./operator-words";

/** The signs a target is written with; `=` stands for a bare value, because Excel takes `=100%` for a formula (handbook 4.6). */
export type Sign = "≥" | "≤" | "=";

const SYMBOL = "[≥≤≧≦⩾⩽>＞<＜]\\s*[=＝]?|[=＝═﹦]+[>＞<＜]?";
/** 达到 and 控制在 only lead to the number; 提高到 and 降低到 say what happens, and stay. */
const LEADING = ["达到", "控制在"];
const WORD = operatorWords
  .filter(
    ({ text, op, form, weak, onlyBeforeNumber }) => form === "word" && op !== "±" && !onlyBeforeNumber && (!weak || LEADING.includes(text)),
  )
  .map(({ text }) => text)
  .join("|");
const INCLUSIVE = /[(（]含(?:本数)?[)）]/gu;
/** 封顶 and 为限 are words of their own inside a sentence; 内 is a sign at its end only. */
const AFTER = operatorSuffixes.filter(({ text, op }) => op !== null && /[以之][上下内]$/u.test(text) && !text.includes("("));
const SUFFIX = new RegExp(`${AFTER.map(({ text }) => text).join("|")}|(?<=[\\p{Script=Han}%])内$`, "gu");
const PREFIX = new RegExp(`(?:${SYMBOL}|${WORD})\\s*`, "gu");
const FIRST_NUMBER = /百分之|[\d０-９零〇一二两三四五六七八九十百千万]/u;

/** The target without comparison signs, words (`不低于`) and suffixes (`以上`). */
export const withoutSigns = (text: string): string => text.trim().replace(INCLUSIVE, "").replace(PREFIX, "").replace(SUFFIX, "").trim();

/** The target with exactly one sign, in front of its first number: `人均不超过450元` → `人均≤450元`. */
export const withSign = (text: string, sign: Sign): string => {
  const bare = withoutSigns(text);
  if (sign === "=") return bare;
  const start = Math.max(0, bare.search(FIRST_NUMBER));
  return `${bare.slice(0, start)}${sign}${bare.slice(start)}`;
};

/** The signs and sign words as they are written, in order: `≥95%以上` → `≥`, `以上`. */
export const signsIn = (text: string): readonly string[] => {
  const bare = text.replace(INCLUSIVE, "");
  return [...(bare.match(PREFIX) ?? []), ...(bare.match(SUFFIX) ?? [])].map((sign) => sign.trim());
};
