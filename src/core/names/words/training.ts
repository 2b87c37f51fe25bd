import type { WordFamily } from "./word-family";

/** Training, whose day rate is laid down. */
export const training: WordFamily = {
  words: "培训",
};
