import type { WordFamily } from "./word-family";

/** Names whose end leaves open which way is better (handbook 4.5). */
export const undecided: WordFamily = {
  last:
    "占比 比重 结构比 预算执行率 资金执行率 经费执行率 支出率 支出进度 执行进度 偏差率 偏差 偏离度 比例 比率 师生比 温度 湿度 " +
    "浓度 角度 年度 季度 月度 额度 密度 制度 难度",
};
