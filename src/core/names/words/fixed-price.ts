import type { WordFamily } from "./word-family";

/** A price laid down elsewhere. */
export const fixedPrice: WordFamily = {
  words: "定额 单价",
};
