import type { WordFamily } from "./word-family";

/** Effects that last: 可持续影响指标. */
export const enduring: WordFamily = {
  words: "持续 长期 长效",
};
