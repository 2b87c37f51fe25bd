import { squeeze } from "../../../sheet/clean-text";

/** Pairs of characters found in almost every goal and indicator: sharing them means nothing. */
const STOP_PAIRS = new Set(
  (
    "保障 工作 进行 顺利 促进 提高 提升 开展 完成 实现 确保 保证 有效 提供 加强 推进 进一 一步 做好 相关 项目 资金 本院 我院 单位 部门 " +
    "依法 依规 及时 按时 质量 数量 成本 人员 情况 全年 年度 满足 需求 需要 正常 运转 运行 使用 管理 服务 机构 任务 效率 水平 能力 支付 用于 经费 费用 支出"
  ).split(" "),
);
const HAN_PAIR = /^\p{Script=Han}{2}$/u;

const pairsOf = (text: string): ReadonlySet<string> => {
  const characters = [...squeeze(text)];
  const pairs = characters.map((character, index) => character + (characters[index + 1] ?? ""));
  return new Set(pairs.filter((pair) => HAN_PAIR.test(pair) && !STOP_PAIRS.has(pair)));
};

/** Whether two texts share a telling pair of characters (handbook 7 #19: weak on purpose, no semantics). */
export const shareWords = (a: string, b: string): boolean => {
  const left = pairsOf(a);
  return [...pairsOf(b)].some((pair) => left.has(pair));
};

/** Whether the texts have a stretch of this many characters in common. */
export const shareStretch = (a: string, b: string, length: number): boolean => {
  const [left, right] = [squeeze(a), squeeze(b)];
  return Array.from({ length: Math.max(0, left.length - length + 1) }, (_, start) => left.slice(start, start + length)).some((part) =>
    right.includes(part),
  );
};
