import type { WordFamily } from "./word-family";

/** Quotients and indices, which have no unit. */
export const bareNumber: WordFamily = {
  last: "系数 指数 倍数 比值 容积率 PH PH值 Ph Ph值 pH pH值 ph ph值",
};
