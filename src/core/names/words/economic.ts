import type { WordFamily } from "./word-family";

/** Effects on the economy: 经济效益指标. */
export const economic: WordFamily = {
  words: "经济 增收 税收 收入 产值 利润",
};
