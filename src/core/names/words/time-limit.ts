import type { WordFamily } from "./word-family";

/** Time that is to be as short as possible (handbook 4.5). */
export const timeLimit: WordFamily = {
  words:
    "时限 响应 办理 办结 等候 等待 工期 审批 送达 修复 恢复时 到场 到达 反馈 回复 用时 耗时 完成时间 发放时间 支付时间 " +
    "拨付时间 交付 供货 延误 逾期 停机 中断 停办 周期 提交时间",
};
