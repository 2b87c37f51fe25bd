/** What the end of a name calls for (handbook 4.4). */
export interface NameEnd {
  /** The ending itself: 人数, 率; "" where the name ends in none that is known. */
  readonly ending: string;
  /** Dimensions and kinds of value it calls for; empty where it leaves them open. */
  readonly dims: readonly string[];
  /** Units that fit, the likeliest first. */
  readonly units: readonly string[];
  /** A bare 20万 under such a name can only be money. */
  readonly money: boolean;
  /** Something that can be counted or computed: 维修个数, 经费保障率; not 服务质量. */
  readonly measure: boolean;
  /** A part of a whole, or so many of a thousand: 合格率, 死亡率; not 效率, 税率. */
  readonly share: boolean;
  /** A state that is judged in words: 服务水平, 安全性. */
  readonly state: boolean;
}

interface Traits {
  readonly dims?: string;
  readonly units?: string;
  readonly is?: string;
}

const list = (text: string | undefined): readonly string[] => text?.split(" ") ?? [];

const rows = (endings: string, { dims, units, is }: Traits): readonly NameEnd[] =>
  list(endings).map((ending) => ({
    ending,
    dims: list(dims),
    units: list(units),
    money: list(is).includes("money"),
    measure: list(is).includes("measure"),
    share: list(is).includes("share"),
    state: list(is).includes("state"),
  }));

/** Words that count things one by one: 车辆台数, 印刷份数量. */
const COUNTERS = Array.from("件台套辆份篇册本项处所间株棵头只条张座栋家卷页幅");
const PIECES = "count people times";
const SPAN = "duration date period";

const ENDS: readonly NameEnd[] = [
  ...rows("率", { dims: "ratio", units: "%", is: "measure share state" }),
  ...rows("满意度 比例 占比", { dims: "ratio", units: "%", is: "measure share" }),
  ...rows("比重 知晓度 参与度", { units: "%", is: "measure share" }),
  // These rates are stated in ‰ or per 10万 as often as in %.
  ...rows("死亡率 发病率 患病率 出生率 生长率 容积率 概率 周转率", { units: "%", is: "measure share state" }),
  // These names end in 率 or 比 like a share, but are none.
  ...rows("速率 功率 汇率 利率 分辨率 税率 倍率", { units: "%", is: "measure state" }),
  ...rows("效率", { units: "%", is: "state" }),
  ...rows("频率", { units: "次", is: "measure state" }),
  ...rows("人次 人次数", { dims: "people", units: "人次", is: "measure" }),
  ...rows("人数", { dims: "people", units: "人", is: "measure" }),
  ...rows("人员数量", { dims: PIECES, units: "人", is: "measure" }),
  ...rows("人员数", { units: "人", is: "measure" }),
  ...rows("人口", { units: "人" }),
  ...rows("户数", { units: "户", is: "measure" }),
  ...rows("次数 频次", { dims: "times", units: "次", is: "measure" }),
  ...rows("场次", { dims: "times", units: "场", is: "measure" }),
  ...rows("场数", { units: "场", is: "measure" }),
  ...rows("批次", { dims: "times", units: "批", is: "measure" }),
  ...rows("批数", { units: "批", is: "measure" }),
  ...rows("期数", { units: "期", is: "measure" }),
  ...rows("数量 个数", { dims: PIECES, units: "个 件 次", is: "measure" }),
  ...rows("总数 数", { units: "个 件 次", is: "measure" }),
  ...COUNTERS.flatMap((unit) => rows(`${unit}数量`, { dims: PIECES, units: unit, is: "measure" })),
  ...COUNTERS.flatMap((unit) => rows(`${unit}数`, { ...("件台".includes(unit) ? { dims: PIECES } : {}), units: unit, is: "measure" })),
  ...rows("少数 多数", { units: "个 件 次" }),
  ...rows("天数", { dims: SPAN, units: "天", is: "measure" }),
  ...rows("日数", { units: "天", is: "measure" }),
  ...rows("时间 时长 时限 工期", { dims: SPAN, units: "天 小时", is: "measure" }),
  ...rows("周期 期限", { units: "天 小时", is: "measure" }),
  ...rows("响应时间 响应时限 到场时限 修复时限 等候时间 等候时长", { dims: SPAN, units: "小时 分钟", is: "measure" }),
  ...rows("年限 寿命", { dims: "duration", units: "年", is: "measure" }),
  ...rows("质保期 保修期", { units: "年", is: "measure" }),
  ...rows("面积", { dims: "area", units: "平方米 亩", is: "measure" }),
  ...rows("里程 长度", { units: "公里 米", is: "measure" }),
  ...rows("成本 费用 费 金额 资金", { dims: "money unitPrice", units: "万元 元", is: "money measure" }),
  ...rows("单价", { dims: "money unitPrice", is: "measure" }),
  ...rows("总额 收入 支出 产值 投资", { units: "万元 元", is: "money measure" }),
  ...rows("补助 补贴", { units: "万元 元", is: "money" }),
  ...rows("税收 利润 款 价值 造价 标准", { is: "money measure" }),
  ...rows("增收 创收 工资 薪酬", { is: "money" }),
  // Money that is not paid, or paid by others, is not an amount of this project.
  ...rows("消费 免费 收费 缴费 付费", { units: "万元 元", is: "money" }),
  ...rows("浪费 自费 公费 欠费", { units: "万元 元", is: "money measure" }),
  ...rows("及时性 合规性 准确性 完整性", { dims: "ratio grade", is: "state" }),
  ...rows("程度", { dims: "ratio grade qualitative", is: "measure state" }),
  ...rows("水平", { dims: "ratio grade qualitative", is: "state" }),
  ...rows("力度", { is: "measure state" }),
  ...rows("情况 状况 能力 性 效果 成效 效益 影响 作用 结果 质量 效能 功能 环境 条件 秩序 形象 感 力 机制 制度 体系", { is: "state" }),
  ...rows("度 次 量 额 价 价格 总值 值 比 比值 期 天 日期 工时 课时 学时 进度 幅度 增幅 降幅 浓度 种类 规模 容积 体积", { is: "measure" }),
  ...rows("等级 得分 分值 评分 成绩 排名 名次 规格 产能 补助金 救助金 奖金", { is: "measure" }),
  // These words end in the character of a measure but name something else.
  ...rows("年度 季度 月度 调度 法度 态度 力量 能量 考量 计量 评价 代价 档次 层次 其次 依次 保值 增值 对比 同比 环比", {}),
  ...rows("按期 如期 定期 长期 前期 后期 近期 任期 学期 天天 春天 秋天 夏天 冬天 今天 航天", {}),
];

const BY_ENDING: ReadonlyMap<string, NameEnd> = new Map(ENDS.map((end) => [end.ending, end]));
const LONGEST = Math.max(...ENDS.map(({ ending }) => ending.length));
const OPEN: NameEnd = { ending: "", dims: [], units: [], money: false, measure: false, share: false, state: false };

/** What the end of a name calls for, the longest ending first (handbook 4.4). `bare` is the name without its note and punctuation. */
export const endOf = (bare: string): NameEnd => {
  for (let length = Math.min(LONGEST, bare.length); length > 0; length -= 1) {
    const end = BY_ENDING.get(bare.slice(-length));
    if (end) return end;
  }
  return OPEN;
};
