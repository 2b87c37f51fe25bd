import type { WordFamily } from "./word-family";

/** Angles. */
export const angle: WordFamily = {
  words: "角 倾斜",
};
