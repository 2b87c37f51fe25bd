import type { WordFamily } from "./word-family";

/** Effects on nature: 生态效益指标. */
export const ecological: WordFamily = {
  words: "生态 环境 环保 节能 减排",
};
