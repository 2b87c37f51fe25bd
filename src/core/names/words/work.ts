import type { WordFamily } from "./word-family";

/** Work done with the money. */
export const work: WordFamily = {
  words:
    "培训 参训 参会 会议 购置 采购 购买 建设 新建 维修 维护 修缮 改造 检查 巡查 巡检 抽检 检测 监测 印刷 印制 印发 发放 " +
    "制作 举办 开展 组织 召开 办理 受理 安装 配备 编制 宣传 调研 聘请 聘用 派遣 扫描 邮寄 演练 审核 评审 绘制 采集 拍摄 " +
    "刊发 发布 走访 慰问",
};
