import type { WordFamily } from "./word-family";

/** What comes in. */
export const income: WordFamily = {
  words: "收入 收益 创收",
};
