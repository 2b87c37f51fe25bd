import type { WordFamily } from "./word-family";

/** What is done against harm, which turns it round (handbook 4.5): 投诉办结率, 能耗下降率. */
export const remedy: WordFamily = {
  words:
    "化解 处置 处理 整改 消除 排除 修复 办结 解决 回复 下降 降低 减少 查处 打击 纠正 查办 治理 防治 防控 预防 防范 监测 " +
    "检测 检查 巡查 排查 演练 培训 宣传 调解 应对 应急 救援 救助 受理 答复 响应 控制 赔付 理赔 鉴定 评估 预警 抢修 维修 " +
    "检修 维护 识别 发现 追缴 清理 清缴 处罚 执法 安置 帮扶 干预 管理 覆盖 上报 报告 回访 利用 盘活 到场 服务 核查 补偿 " +
    "保险 参保 调处 整治 清查 追回 挽回 遏制 缓解 审理 审结 结案 办理 立案 督办 举报 补助 补贴 赔偿 抚恤 慰问 资助 接收 " +
    "接听 接待 劝返 登记 避免 防止 治愈",
};
