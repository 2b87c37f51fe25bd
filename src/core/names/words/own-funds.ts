import type { WordFamily } from "./word-family";

/** Money the unit is to raise itself. */
export const ownFunds: WordFamily = {
  words: "筹资 自筹 配套",
};
