import type { WordFamily } from "./word-family";

/** A rate of spending that needs no other word. */
export const spendingRate: WordFamily = {
  whole: "执行率 拨付率 下达率",
};
