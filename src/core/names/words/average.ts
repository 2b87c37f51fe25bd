import type { WordFamily } from "./word-family";

/** Averages and rates of something countable, which may have decimals. */
export const average: WordFamily = {
  words: "均 每 密度 频率 频次 指数 强度 折合 当量 率 比",
};
