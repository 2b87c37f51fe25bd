import type { WordFamily } from "./word-family";

/** Plans that have come true. */
export const fulfilled: WordFamily = {
  words: "完成 达成 实现",
};
