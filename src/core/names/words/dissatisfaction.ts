import type { WordFamily } from "./word-family";

/** How many are not satisfied: the opposite of 满意度. */
export const dissatisfaction: WordFamily = {
  words: "不满意",
};
