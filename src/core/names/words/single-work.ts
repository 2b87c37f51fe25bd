import type { WordFamily } from "./word-family";

/** Things of which one is the whole task: one system built, one plan drawn up, one vehicle bought. */
export const singleWork: WordFamily = {
  words:
    "系统 平台 工程 大楼 楼 中心 基地 规划 方案 课题 审计 报告 新建 建成 建设 购置 采购 开发 编制 修编 标准 制度 办法 " +
    "数据库 网站 厂 站 馆 场地 公园 桥 道路 设备 车辆 船 机房 奖 荣誉 认证 专利 试点 示范 年会 大会 论坛",
};
