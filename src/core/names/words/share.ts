import type { WordFamily } from "./word-family";

/** Shares of a whole, wherever the word stands. */
export const share: WordFamily = {
  words: "率 满意 比例 占比 比重",
};
