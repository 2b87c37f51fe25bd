import { readName } from "../../../src/core/names/read-name";
import { FAMILIES } from "../../../src/core/names/words";

/** Names that belong to a family of words, and names near by that do not. */
const DRAWN = `
  | 词族 | 属于 | 不属于 |
  | satisfaction | 诉讼当事人满意度 市民满意程度 学员满意率 | 投诉处理及时率 验收合格率 |
  | dissatisfaction | 群众不满意率 不满意件数 | 群众满意度 投诉件数 |
  | complaint | 有效投诉件数 投诉率 | 群众满意度 信访件数 |
  | survey | 满意度调查次数 满意情况回访人次 群众满意度问卷数量 | 群众满意度 问卷调查满意度 满意率 |
  | punctual | 及时邮寄率 办案按期结案率 检测报告出具时限 | 及时雨服务站数量 临时限行天数 验收合格率 |
  | time | 邮寄送达天数 任务完成率 3天办结率 12月底前支付率 | 验收合格率 目前状况 文书准确率 |
  | sound | 验收合格率 归档准确率 达标率 | 及时邮寄率 邮寄数量 |
  | effect | 带动就业影响程度 经济效益 政策辐射范围 | 环境影响评价报告数量 不受影响天数 电磁辐射监测点位 效益审计报告数量 |
  | economic | 带动农民增收 税收影响程度 | 生态影响程度 |
  | ecological | 节能效益 生态环境影响 | 带动就业影响 |
  | enduring | 长效机制影响 可持续影响 | 带动就业影响 |
  | fault | 安检漏检起数 返工次数 违规件数 零事故天数 | 巡查次数 获奖人数 |
  | merit | 获奖作品数量 专利授权数 一次验收合格台数 | 巡查次数 差错件数 |
  | rank | 优秀课程门数 国家级刊物篇数 持证上岗人数 | 巡查次数 培训人数 |
  | examined | 隐患整改处数 案件评查件数 水质等级 | 巡查次数 培训人数 |
  | funds | 出差经费保障率 预算执行率 项目资金 | 设备使用率 邮寄费 |
  | funds-rate | 出差经费保障率 资金足额到位率 工程款支付及时率 资金的使用率 | 合格率 保障人数 到位人数 |
  | spending-rate | 执行率 拨付率 下达率 | 案件执行率 执行率提升 |
  | grant | 救助资金发放到位率 惠农补贴发放率 奖学金发放率 | 出差经费保障率 邮寄费 |
  | guaranteed | 最低生活保障标准 集中供养标准 生均公用经费标准 | 会议费标准 邮寄费 |
  | income | 创收金额 门票收入 经营收益 | 门票支出 邮寄费 |
  | earned | 挽回经济损失金额 招商引资金额 罚没收入 | 工程资金金额 邮寄费 |
  | own-funds | 自筹资金 配套资金 | 财政资金 邮寄费 |
  | spent | 维修维护成本 采购单价 工程造价 邮寄费 | 邮寄数量 免费开放天数 |
  | cost-word | 单位面积成本 补助标准 邮寄费 物业费用 | 收费项目数量 邮寄数量 |
  | standard | 补助标准 生均标准 | 采购单价 邮寄费 |
  | fixed-price | 采购单价 综合定额 | 邮寄费 补助金额 |
  | reduction | 成本节约率 能耗下降率 压减支出 缩短工期 | 维修维护成本 增长率 |
  | prevention | 避免损失金额 隐患消除率 预防接种率 | 故障率 增长率 |
  | raise | 满意度提升率 知晓率提高 收入增长 | 满意度 下降率 |
  | counted | 培训人数 接待人次统计 设备台数 | 完成率 收费金额 |
  | work | 设备购置数量 培训人数 巡查次数 | 受益人数 知晓率 |
  | purchase | 设备购置数量 采购台数 | 设备维修次数 服务购买 |
  | reach | 受益人口 带动就业人数 新媒体总阅读量 设备购置后使用率 | 培训人数 巡查次数 |
  | done-rate | 培训完成率 验收合格率 竣工验收 | 知晓率 满意度 |
  | world-state | 水质合格率 食品抽检合格率 隐患整改完成率 | 培训完成率 维修合格率 |
  | hired | 劳务派遣人数 保洁人员 外包服务人数 | 受益人数 培训人数 |
  | served | 保洁培训人数 受益人数 活动参加人数 | 劳务派遣人数 |
  | frequency | 巡查频次 更新频率 | 巡查次数 完成率 |
  | bounded | 公务用车编制数量 车辆配备限额 用电量 积案数量 | 邮寄数量 培训人数 |
  | time-limit | 故障响应时间 审批时限 文书送达天数 工期 | 设备使用年限 培训天数 |
  | lasting | 设备使用年限 培训天数 场馆开放时间 质保期 | 审批时限 送达天数 |
  | supply | 供热天数 无故障时间 保障天数 | 审批时限 送达天数 |
  | how-long | 审批时限 邮寄送达天数 工期 | 审批时限达标率 审批次数 |
  | lifetime | 设备使用年限 使用寿命 | 使用年限达标率 质保期 |
  | change | 成本节约率 知晓率提升 产值增速 能耗下降的幅度 | 节约用水宣传次数 完成率 |
  | changing | 提高群众收入 有效降低能耗 持续改善环境 | 提高群众满意度 增加覆盖率 完成率 |
  | baseline | 较上年增长率 与市场价相比节约率 改造前能耗 | 能耗下降率 增长率 |
  | training | 人均培训费 干部培训人数 | 会议费 |
  | meeting | 会议费 会务费 | 培训费 |
  | price-word | 单件邮寄成本 人均补助标准 采购价格 | 邮寄成本 评价费用 |
  | one-piece | 单件邮寄成本 人均补助标准 每平方米造价 平均处理成本 | 清单件数 名单人数 每年经费 邮寄总成本 |
  | laid-down | 人均补助标准 会议费标准 补助标准金额 | 标准化建设数量 补助金额 |
  | sum | 邮寄总成本 费用合计 | 单件成本 全年邮寄费 |
  | whole-year | 全年邮寄费 年度经费 | 单件成本 邮寄总成本 |
  | growth | 产值增长率 病床使用率 毛入学率 拨备覆盖率 | 完成率 合格率 |
  | completion | 任务完成率 目标达成率 产值实现率 | 合格率 实现收入 |
  | planned | 计划任务完成率 销售收入实现率 | 培训完成率 合格率 |
  | fulfilled | 任务完成率 目标达成率 收入实现率 | 合格率 覆盖率 |
  | share | 验收合格率 满意程度 女性占比 | 邮寄数量 邮寄成本 |
  | average | 人均次数 每千人床位数 巡查频次 折合人数 | 培训人数 邮寄数量 |
  | single-work | 系统建设数量 规划编制数量 车辆购置数量 | 培训次数 巡查次数 |
  | bandwidth | 专线带宽 宽带速率 | 存储容量 网络设备 |
  | network | 网络出口 | 专线数量 |
  | storage | 存储容量 内存 硬盘 数据流量 | 带宽 |
  | ground | 绿化面积 场地 建筑规模 | 土方 |
  | power | 用电量 能耗 | 温度 |
  | heat | 室内温度 | 用电量 |
  | angle | 坡角 倾斜度 | 温度 |
  | graded | 考核得分 测试成绩 质量等级 | 响应时间 |
  | bare-number | 灌溉水有效利用系数 居民消费价格指数 容积率 | 覆盖率 系数测算次数 |
  | harm | 设备故障率 投诉件数 验收不合格率 发回重审率 | 设备完好率 邮寄数量 |
  | unwelcome | 信访件数 平均等候时间 未及时率 不规范率 | 满意度 规范率 及时率 |
  | remedy | 投诉办结率 隐患整改率 事故处置率 | 投诉率 完好率 |
  | wanted | 验收合格率 政策知晓率 应补尽补率 设备使用年限 | 故障率 邮寄数量 |
  | wanted-amount | 邮寄数量 救助人数 绿化面积 | 邮寄成本 合格率 |
  | either-way | 成本控制率 预算执行率 未达标率 资产负债率 | 未成年人帮教率 非遗传承人数 合格率 |
  | undecided | 女性占比 预算执行率 成本偏差率 室内温度 | 知晓率 满意度 |
  | fight | 化解矛盾纠纷数量 防治病虫害面积 查处违法案件数 | 差错处理率 病虫害发生面积 |
`;

interface Row {
  readonly family: string;
  readonly belong: readonly string[];
  readonly doNot: readonly string[];
}

const ROWS: readonly Row[] = DRAWN.split("\n")
  .filter((line) => line.trim().startsWith("|"))
  .slice(1)
  .map((line) => {
    const [family = "", belong = "", doNot = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.trim());
    return { family, belong: belong.split(" "), doNot: doNot.split(" ") };
  });

const mattersOf = (name: string): ReadonlySet<string> => readName(name).matters;

describe("词族", () => {
  it("每个词族都画了属于和不属于的名称", () => {
    expect(ROWS.map(({ family }) => family).sort()).toEqual(Object.keys(FAMILIES).sort());
  });

  it.each(ROWS.map(({ family, belong, doNot }) => [family, belong, doNot] as const))("%s：%s，不是%s", (family, belong, doNot) => {
    expect(belong.filter((name) => !mattersOf(name).has(family))).toEqual([]);
    expect(doNot.filter((name) => mattersOf(name).has(family))).toEqual([]);
  });
});
