import type { WordFamily } from "./word-family";

/** What is measured in square metres. */
export const ground: WordFamily = {
  words: "面积 场地 绿化 建筑 地",
};
