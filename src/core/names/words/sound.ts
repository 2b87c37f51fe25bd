import type { WordFamily } from "./word-family";

/** How well something is done. */
export const sound: WordFamily = {
  words: "合格 准确 达标 验收",
};
