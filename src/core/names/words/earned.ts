import type { WordFamily } from "./word-family";

/** Money that comes in or is moved by the work itself: its output, not its cost. */
export const earned: WordFamily = {
  words:
    "收入 营收 创收 销售 产值 税 征收 征缴 招商 引资 融资 贷款 授信 投资 挽回 追缴 追回 收缴 追赃 罚没 募集 捐赠 捐款 " +
    "筹集 筹款 交易 成交 担保 理赔 保额 保费 执行到位 标的 涉案 节约 节省 利润 营业 兑现 到账 金额占 规模 存款 缴存 清收 " +
    "化债 化解",
};
