import type { WordFamily } from "./word-family";

/** A count, wherever it stands in the name. */
export const counted: WordFamily = {
  words: "数量 次数 人数 人次 场次 件数 台数 个数",
};
