import type { WordFamily } from "./word-family";

/** Complaints, which stand under 满意度指标 without being satisfaction. */
export const complaint: WordFamily = {
  words: "投诉",
};
