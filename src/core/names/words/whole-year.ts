import type { WordFamily } from "./word-family";

/** A sum of one kind over the year. */
export const wholeYear: WordFamily = {
  words: "全年 年度",
};
