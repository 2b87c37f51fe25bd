const MAX_LENGTH = 31;
const ILLEGAL = /[\\/?*[\]:\u0000-\u001f]/g;

/** A sheet name Excel accepts (at most 31 characters, none of `\ / ? * [ ] :`, no apostrophe at the ends) and no sheet has yet. */
export const legalSheetName = (wished: string, taken: readonly string[]): string => {
  const legal = wished
    .replace(ILLEGAL, " ")
    .replace(/\s+/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  const base = cut(legal === "" || legal.toLowerCase() === "history" ? "绩效目标表" : legal, MAX_LENGTH);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(base.toLowerCase())) return base;
  for (let number = 2; ; number += 1) {
    const suffix = `(${number})`;
    const name = cut(base, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
};

/** Cut by UTF-16 units, as Excel counts, but never inside a character. */
const cut = (text: string, length: number): string => {
  let result = "";
  for (const character of text) {
    if (result.length + character.length > length) break;
    result += character;
  }
  return result.replace(/['\s]+$/, "");
};
