import type { WordFamily } from "./word-family";

/** What is planned as an amount. */
export const planned: WordFamily = {
  words: "任务 计划 目标 收入 指标 产值 销售 产量 投资 募集 征收 创收",
};
