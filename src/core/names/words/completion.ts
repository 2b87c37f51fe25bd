import type { WordFamily } from "./word-family";

/** What can be overfulfilled (handbook 7 #17). */
export const completion: WordFamily = {
  words: "完成 达成 实现率 达产",
};
