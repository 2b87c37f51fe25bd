import type { WordFamily } from "./word-family";

/** Amounts one wants more of, at the end of a name (handbook 4.5). */
export const wantedAmount: WordFamily = {
  last: "数量 次数 人数 人次 场次 批次 频次 个数 件数 台数 户数 家数 份数 篇数 面积 长度 里程 产量 产值 收入",
};
