import type { WordFamily } from "./word-family";

/** How satisfied people are with what is done for them. */
export const satisfaction: WordFamily = {
  words: "满意",
};
