import type { WordFamily } from "./word-family";

/** How often something is done. */
export const frequency: WordFamily = {
  words: "频次 频率",
};
