import type { WordFamily } from "./word-family";

/** The project's money itself. */
export const funds: WordFamily = {
  words: "经费 资金 预算 拨款 款项",
};
