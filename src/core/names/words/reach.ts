import type { WordFamily } from "./word-family";

/** People reached or helped, and other changes in the world (handbook 9.2). */
export const reach: WordFamily = {
  words:
    "受益 惠及 覆盖 服务对象 服务群众 服务人口 服务人数 服务人次 带动 就业 增收 脱贫 游客 接待 吸引 辐射 参与 新增 增加 减少 " +
    "下降 提高 提升 事故 投诉 信访 阅读 访问 点击 下载 引用 转化 获奖 专利 受众 收看 收听 观看 关注 转发 粉丝 购置后",
};
