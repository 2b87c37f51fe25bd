import type { WordFamily } from "./word-family";

/** A standard laid down elsewhere. */
export const standard: WordFamily = {
  words: "标准",
};
