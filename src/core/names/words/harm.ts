import type { WordFamily } from "./word-family";

/** What nobody wants more of: only words that name the harm itself beyond doubt, not the work on it (handbook 4.5). */
export const harm: WordFamily = {
  words:
    "不合格 不达标 不良 不满意 未完成 故障 投诉 差错 错误 事故 违规 违纪 违法 违约 流失 逾期 超期 超时 缺陷 返修 返工 漏检 " +
    "漏报 迟报 误报 错报 错发 漏发 退件 退货 损耗 损坏 毁损 破损 丢失 误差 改判 发回 重审 中断 宕机 停机 争议 安全事件 " +
    "安全责任 结余 能耗 空置 闲置 辍学 失业 死亡 伤亡 发病 感染 复发 返贫 超标 欠费 拖欠 违禁 纠纷 舆情 火灾 案发 发案 " +
    "超支 浪费 污染 病虫害 贫困发生 离职 缺勤 缺岗 拥堵 泄露 泄密",
};
