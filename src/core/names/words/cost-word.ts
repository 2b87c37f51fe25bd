import type { WordFamily } from "./word-family";

/** Names of what something costs. */
export const costWord: WordFamily = {
  words: "成本 单价 标准",
  last: "费 费用",
};
