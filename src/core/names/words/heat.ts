import type { WordFamily } from "./word-family";

/** Temperature. */
export const heat: WordFamily = {
  words: "温",
};
