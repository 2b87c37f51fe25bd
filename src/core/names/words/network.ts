import type { WordFamily } from "./word-family";

/** Networks, whose M is most likely bandwidth. */
export const network: WordFamily = {
  words: "网络",
};
