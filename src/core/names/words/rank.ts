import type { WordFamily } from "./word-family";

/** What is of the better kind: a count of it says how well the work is done. */
export const rank: WordFamily = {
  words: "优秀 优良 优质 先进 有效 高级 持证 精品 刊物 省级 国家级 高水平 核心",
};
