import type { WordFamily } from "./word-family";

/** Ratios that may well be beyond 100%: growth, multiples, loads (handbook 7 #17). */
export const growth: WordFamily = {
  words:
    "增长 增幅 增速 增加 增收 提升率 提高率 提升幅度 提高幅度 同比 环比 倍 超额 超产 回报 收益 利润率 产出比 投入比 杠杆 " +
    "保值 增值 流动比 速动比 周转 拨备 偿付 偿债 毛入学 病床使用 床位 容积 负荷 产能利用 收支比 性价比 指数",
};
