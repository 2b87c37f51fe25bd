import type { WordFamily } from "./word-family";

/** Things bought. */
export const purchase: WordFamily = {
  words: "购置 采购",
};
