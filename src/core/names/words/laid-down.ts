import type { WordFamily } from "./word-family";

/** A name that ends as a standard does, which is of one piece (handbook 9.3). */
export const laidDown: WordFamily = {
  last: "标准 标准金额 标准额度 标准额 标准成本 标准费用 标准费 标准支出",
};
