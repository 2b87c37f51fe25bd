import type { WordFamily } from "./word-family";

/** What is kept up over time: the longer, the better, though its limits are short. */
export const supply: WordFamily = {
  words: "无故障 无事故 供应 供热 保障",
};
