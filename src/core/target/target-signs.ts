/** The signs a target is written with; `=` stands for a bare value, because Excel takes `=100%` for a formula (handbook 4.6). */
export type Sign = "≥" | "≤" | "=";

const SYMBOL = "[≥≤≧≦⩾⩽>＞<＜]\\s*[=＝]?|[=＝═﹦]+[>＞<＜]?";
const WORD =
  "大于(?:或)?等于|小于(?:或)?等于|不低于|不少于|不小于|不超过|不高于|不多于|不大于|不得低于|不得少于|不得超过|不得高于|至少|最少|至多|最多|达到|控制在|大于|高于|超过|多于|小于|低于|少于|不足|等于";
const INCLUSIVE = /[(（]含(?:本数)?[)）]/gu;
const SUFFIX = /及?(?:以上|以下|以内|之内)|(?<=[\p{Script=Han}%])内$/gu;
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
