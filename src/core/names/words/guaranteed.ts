import type { WordFamily } from "./word-family";

/** What somebody is to get at least. */
export const guaranteed: WordFamily = {
  words: "供养 生活 最低 保障 待遇 人均经费 公用经费 拨款",
};
