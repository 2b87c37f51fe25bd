import type { WordFamily } from "./word-family";

/** Words that leave open beyond doubt which way is better: costs, shares, execution, anything denied. */
export const eitherWay: WordFamily = {
  words: "成本 费用 支出 控制率 占比 比重 负债 偏差 结构 执行率 不 未 非 超",
  except: "未成年 非遗",
};
