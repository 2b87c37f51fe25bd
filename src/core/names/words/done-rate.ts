import type { WordFamily } from "./word-family";

/** Rates of work done and accepted. */
export const doneRate: WordFamily = {
  words: "完成率 合格率 验收",
};
