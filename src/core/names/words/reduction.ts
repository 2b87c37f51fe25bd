import type { WordFamily } from "./word-family";

/** Less of something, as what is wanted (handbook 4.5). */
export const reduction: WordFamily = {
  words: "节约 节省 压减 压缩 缩短 降低 下降 减少",
};
