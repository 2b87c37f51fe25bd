import type { WordFamily } from "./word-family";

/** What one wants more of (handbook 4.5). */
export const wanted: WordFamily = {
  words:
    "合格 完成 及时 按时 按期 准时 到岗 覆盖 知晓 准确 精准 达标 妥投 结案 就业 满意 好评 到位 保障 落实 办结 通过 优良 " +
    "优秀 入学 巩固 参保 参与 参训 出勤 出席 合规 规范 存活 成活 绿化 治愈 受益 普及 公开 履约 成功 完好 可用 正常 送达 " +
    "兑现 发放 拨付 采纳 整改 化解 消除 修复 处置 建档 归档 接种 随访 投入使用 验收 应补尽补 应保尽保 服判 息诉 调解 撤诉 " +
    "使用年限 寿命",
};
