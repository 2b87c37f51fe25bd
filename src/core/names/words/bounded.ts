import type { WordFamily } from "./word-family";

/** Amounts that are meant to stay below a bound. */
export const bounded: WordFamily = {
  words:
    "限额 上限 限量 不超过 不得超过 控制 编制 定额 定员 核定 限定 压减 减少 精简 消耗 能耗 用量 用水 用电 排放 浪费 占用 " + "存量 积案 超",
};
