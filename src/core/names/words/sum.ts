import type { WordFamily } from "./word-family";

/** A sum of several things. */
export const sum: WordFamily = {
  words: "总 合计 共计",
};
