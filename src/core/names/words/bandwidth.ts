import type { WordFamily } from "./word-family";

/** What is measured in bits a second. */
export const bandwidth: WordFamily = {
  words: "带宽 宽带 网速 速率",
};
