import type { WordFamily } from "./word-family";

/** How long something serves. */
export const lifetime: WordFamily = {
  last: "年限 寿命",
};
