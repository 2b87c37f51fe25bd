import type { WordFamily } from "./word-family";

/** More of something. */
export const raise: WordFamily = {
  words: "提升 提高 增长",
};
