import type { WordFamily } from "./word-family";

/** People who are trained or served. */
export const served: WordFamily = {
  words: "培训 受益 惠及 覆盖 参加",
};
