export { expectedDimensions } from "./expected-dimensions";

const list = (words: string): readonly string[] => words.split(" ");

const undecided = list(
  "占比 比重 结构比 预算执行率 资金执行率 经费执行率 支出率 支出进度 执行进度 偏差率 偏差 偏离度 比例 比率 师生比 温度 湿度 浓度 角度 年度 季度 月度 额度 密度 制度 难度",
);
const wanted = list(
  "满意度 满意率 满意程度 好评率 好评 合格率 完成率 及时率 到岗率 覆盖率 知晓率 准确率 达标率 妥投率 结案率 就业率 到位率 发放率 办结率 优良率 优秀率 通过率 " +
    "完好率 可用率 正常率 规范率 合规率 保障率 落实率 利用率 参与率 出勤率 成功率 修复率 整改率 化解率 回复率 处置率 解决率 响应率 年限 寿命 质保期 保修期",
);
const denied = /(?:不|未|非)(?:合格|达标|满意|及时|完成|准确|覆盖|规范|合规|到位|通过|就业)/;

const durations = list("时间 时长 天数 时限 期限 工期 周期 日数 小时数 工作日数");
const lastingWork = list("年限 寿命 质保 保修 培训 学习 授课 使用 运行 在线 开放 播出 服务 值守 值班 续航 无故障 无事故 供应 供热 保障");

const harms = list(
  "故障 投诉 差错 错误 事故 违规 违纪 违法 违约 流失 逾期 超期 超时 超标 缺陷 返修 返工 漏检 漏报 误报 退件 退货 损耗 损坏 破损 丢失 误差 改判 发回 中断 争议 安全事件 结余率 能耗 耗能 " +
    "不良 不足 死亡 伤亡 发病 感染 失业 空置 闲置 辍学 复发 返贫 贫困发生 污染 排放 拖欠 欠薪 上访 信访 发案 案发 犯罪 再犯 等候 等待 响应时间 办理时间 泄露 泄密 拥堵 失败 舆情",
);
const remediesAfter = list(
  "化解 处置 处理 整改 消除 排除 修复 办结 解决 回复 答复 查处 打击 治理 纠正 防控 监测 检测 调解 救助 应对 安置 追缴 治愈 盘活 利用",
);
const reductions = list("下降 降低 减少 节约 节省 避免 压减 压缩 缩短 消除 化解 防止 预防");

const costs = list("成本 费用 支出 单价 造价 开支 花费 投入额");
const costEndings = list("费 经费 费额 价格");
const counted = list("数量 次数 人数 人次 场次 批次 频次 个数 件数 台数 户数 家数 份数 篇数 面积 长度 里程 产量 产值 收入");

const endsWithOne = (name: string, words: readonly string[]): boolean => words.some((word) => name.endsWith(word));
const hasOne = (name: string, words: readonly string[]): boolean => words.some((word) => name.includes(word));

const afterLastHarm = (name: string): string | null => {
  const ends = harms.filter((word) => name.includes(word)).map((word) => name.lastIndexOf(word) + word.length);
  return ends.length === 0 ? null : name.slice(Math.max(...ends));
};

const bareName = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/\([^()]*\)/g, "")
    .replace(/[无零](?:故障|事故|投诉|差错|违规)/g, "");

/**
 * Whether an indicator of this name is to be at least (`>=`) or at most (`<=`) its target; null where the name does not say (手册 4.5).
 * Harm met by a remedy turns round: 投诉办结率 is `>=`. A ratio without any harmful word counts as wanted.
 */
export const expectedDirection = (name: string): ">=" | "<=" | null => {
  const bare = bareName(name);
  if (endsWithOne(bare, undecided)) return null;
  if (denied.test(bare)) return "<=";
  if (endsWithOne(bare, wanted)) return ">=";
  if (endsWithOne(bare, durations)) return hasOne(bare, lastingWork) ? null : "<=";
  const rest = afterLastHarm(bare);
  if (rest !== null) return hasOne(rest, remediesAfter) || hasOne(bare, reductions) ? ">=" : "<=";
  if (hasOne(bare, costs) || endsWithOne(bare, costEndings)) return hasOne(bare, reductions) ? ">=" : "<=";
  return endsWithOne(bare, counted) || /[率度]$/.test(bare) ? ">=" : null;
};
