/** Words in front of a quantity that carry no comparison. */
export interface Lead {
  readonly text: string;
  /** Kept as a note: 增长≥3% promises something else than ≥3%. */
  readonly kept: boolean;
}

const bases = ["", "同比", "环比", "较上年", "比上年", "较去年", "比去年", "较上年度", "较上年同期", "比上年同期", "与上年相比"];
const changes = "增长 增加 提升 提高 上升 增幅 下降 降低 减少 压减 压缩 节约 节省 缩短 降幅 增长率 下降率 提前".split(" ");
const intentions = "力争 争取 确保 预计 计划 原则上 全年 年内 年度 累计 提前 同比 每年年内".split(" ");
const neutral = (
  "按时完成 及时完成 全年完成 完成 实现 共计 合计 总计 共 总 达 为 是 保持在 维持在 稳定在 保持 应 须 数量 人民币 ¥ 单价 总价 平均 " +
  "补助标准 补助 补贴 奖补 奖励 资助 救助 发放"
).split(" ");

/** Longest first. */
export const leads: readonly Lead[] = [
  ...bases.flatMap((base) => changes.map((change) => ({ text: base + change, kept: true }))),
  ...intentions.map((text) => ({ text, kept: true })),
  ...neutral.map((text) => ({ text, kept: false })),
].sort((a, b) => b.text.length - a.text.length);

/** Denominators spoken before the quantity (handbook 4.2 `subject`): 人均 → 人. Those with 每 are read with the unit after it. */
export const subjects: ReadonlyMap<string, string> = new Map([
  ["人均", "人"],
  ["户均", "户"],
  ["生均", "生"],
  ["亩均", "亩"],
  ["年均", "年"],
  ["月均", "月"],
  ["日均", "天"],
  ["单次", "次"],
  ["单台", "台"],
  ["单人", "人"],
  ["单件", "件"],
]);

/** Verbs that may close a quantity or a date without changing it (handbook 4.2 `date`). */
export const closingVerbs: readonly string[] =
  "发放完毕 投入使用 实施完毕 完成 到位 完毕 完工 竣工 交付 验收 上线 发放 办结 结束 拨付 支付 开工 启动 实施 落实 执行 覆盖 达标 整".split(
    " ",
  );
