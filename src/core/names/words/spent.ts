import type { WordFamily } from "./word-family";

/** What is spent (handbook 4.5). */
export const spent: WordFamily = {
  words: "成本 费用 支出 单价 造价 开支 花费 投入额",
  last: "费 经费 费额 价格",
};
