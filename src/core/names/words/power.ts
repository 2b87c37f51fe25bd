import type { WordFamily } from "./word-family";

/** Electricity and what is measured with it. */
export const power: WordFamily = {
  words: "电 能耗 能源",
};
