import type { WordFamily } from "./word-family";

/** Money handed on to people: what such a project produces. */
export const grant: WordFamily = {
  words:
    "发放 补助 补贴 救助 奖 资助 抚恤 低保 津贴 工资 薪 养老 助学 慰问 生活费 扶持 帮扶 赔偿 补偿 医保 保险 贷款 贴息 " +
    "社保 扶贫 转移支付 惠民 惠农 退税 返还 回收 追缴",
};
