import type { WordFamily } from "./word-family";

/** Words by which a name says that it is a price. */
export const priceWord: WordFamily = {
  words: "均 单 每 标准 定额 限额 费率 价",
  except: "评价",
};
