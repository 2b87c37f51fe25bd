const WORDS: ReadonlyMap<string, string> = new Map([
  ["≥", "大于等于"],
  ["≤", "小于等于"],
  ["=", "等于"],
  [">", "大于"],
  ["<", "小于"],
]);

/** A sign in words, as 内蒙古 writes it (handbook 1.3 `neimeng`): `≥` → 大于等于; undefined for what is no such sign. */
export const signInWords = (sign: string): string | undefined => WORDS.get(sign);
