import type { WordFamily } from "./word-family";

/** What passed or was honoured: a count of it says how well the work is done. */
export const merit: WordFamily = {
  words: "合格 达标 奖 通过 认证 表彰 示范 论文 专利 采纳 荣誉 著作 典型 批示 录用 刊发",
};
