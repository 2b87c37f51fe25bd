import type { Dimension } from "./target-value";

/** One unit of the dictionary (handbook 4.3, 9.1). */
export interface UnitEntry {
  /** Canonical spelling. */
  readonly unit: string;
  /** Null for units outside the dimensions of the handbook: 分贝, 摄氏度. */
  readonly dim: Dimension | null;
  /** To the base unit: %, 个百分点, 元, 天, 平方米, 米, kg, m³, GB, 千瓦时; 1 where units of a dimension do not convert. */
  readonly factor: number;
  /** Everyday synonyms: they stay as written. */
  readonly synonyms: readonly string[];
  /** Variant scripts and abbreviations, to be replaced by the canonical spelling. */
  readonly variants: readonly string[];
  /** Spellings with more than one meaning (handbook 4.3 “歧义单位”). */
  readonly ambiguous: readonly string[];
}

type Row = readonly [unit: string, factor: number, synonyms?: string, variants?: string, ambiguous?: string];

const words = (text: string | undefined): readonly string[] => (text === undefined || text === "" ? [] : text.split(" "));

const entries = (dim: Dimension | null, rows: readonly Row[]): readonly UnitEntry[] =>
  rows.map(([unit, factor, synonyms, variants, ambiguous]) => ({
    unit,
    dim,
    factor,
    synonyms: words(synonyms),
    variants: words(variants),
    ambiguous: words(ambiguous),
  }));

const plain = (text: string): readonly Row[] => words(text).map((unit) => [unit, 1]);

const measured: readonly UnitEntry[] = [
  ...entries("ratio", [
    ["%", 1, "", "百分比 百分号"],
    ["‰", 0.1, "", "千分比"],
    ["倍", 100],
    ["成", 10],
  ]),
  ...entries("pp", [["个百分点", 1, "百分点", "pp PP 个点"]]),
  ...entries("money", [
    ["元", 1, "元人民币", "圆 块钱 RMB"],
    ["千元", 1e3],
    ["万元", 1e4, "万元人民币", "万圆"],
    ["亿元", 1e8],
    ["美元", 7],
    ["欧元", 8],
  ]),
  ...entries("duration", [
    ["秒", 1 / 86400, "秒钟", "s"],
    ["毫秒", 1 / 86400000, "", "ms"],
    ["分钟", 1 / 1440, "", "min"],
    ["小时", 1 / 24, "个小时 钟头", "h H"],
    ["天", 1, "日 个自然日 自然日 日历天 个日历天"],
    ["个工作日", 1.4, "工作日 个工作天 工作天"],
    ["周", 7, "星期 个星期 个周"],
    ["个月", 30, "月 个自然月"],
    ["季度", 90, "个季度 季"],
    ["半年", 182],
    ["年", 365, "周年 个年度 年度"],
    ["学期", 150, "个学期"],
    ["学年", 300, "个学年"],
  ]),
  ...entries("area", [
    ["平方米", 1, "", "m2 M2 m² 平米 平方 ㎡ 平方m"],
    ["亩", 2000 / 3, "市亩"],
    ["公顷", 1e4, "", "hm2 ha"],
    ["平方公里", 1e6, "平方千米", "km2 KM2"],
    ["平方厘米", 1e-4, "", "cm2"],
    ["平方分米", 1e-2, "", "dm2"],
  ]),
  ...entries("length", [
    ["米", 1, "延米 延长米", "m M", "m M"],
    ["公里", 1000, "千米", "km KM Km"],
    ["厘米", 0.01, "公分", "cm CM"],
    ["毫米", 0.001, "", "mm MM"],
    ["分米", 0.1, "", "dm"],
    ["里", 500, "华里"],
    ["海里", 1852],
  ]),
  ...entries("weight", [
    ["吨", 1000, "公吨", "t T", "T"],
    ["公斤", 1, "千克", "kg KG Kg"],
    ["克", 0.001, "", "g"],
    ["毫克", 1e-6, "", "mg"],
    ["微克", 1e-9, "", "ug μg"],
    ["斤", 0.5, "市斤"],
  ]),
  ...entries("volume", [
    ["立方米", 1, "", "m3 M3 m³ 立方 方", "方"],
    ["升", 0.001, "公升", "L"],
    ["毫升", 1e-6, "", "ml mL ML"],
    ["立方厘米", 1e-6, "", "cm3"],
  ]),
  ...entries("data", [
    ["KB", 1e-6],
    ["MB", 1e-3, "", "兆", "兆"],
    ["GB", 1, "", "G gb", "G"],
    ["TB", 1e3, "", "tb"],
    ["PB", 1e6],
    ["Mbps", 1, "", "mbps"],
    ["Gbps", 1000, "", "gbps"],
  ]),
  ...entries("energy", [
    ["千瓦时", 1, "", "kWh KWH kwh kw·h kW·h 度 度电", "度"],
    ["兆瓦时", 1000, "", "MWh"],
    ["吨标准煤", 8141, "吨标煤", "tce"],
    ["焦耳", 1 / 3.6e6],
    ["千焦", 1 / 3600, "", "kJ"],
    ["吉焦", 1e6 / 3600, "", "GJ"],
  ]),
  ...entries("score", [["分", 1, "", "", "分"]]),
  ...entries(null, [
    ["摄氏度", 1, "", "℃ °C"],
    ["分贝", 1, "", "dB db"],
    ["千瓦", 1, "", "kW KW kw"],
    ["兆瓦", 1000, "", "MW"],
    ["帕", 1, "", "Pa"],
    ["千伏", 1, "", "kV KV"],
    ["勒克斯", 1, "", "lx"],
    ["蒸吨", 1],
    ["并发", 1, "个并发 并发数"],
  ]),
];

const counted: readonly UnitEntry[] = [
  ...entries("people", [
    ["人", 1, "名 位 个人", "人员"],
    ["人次", 1, "人·次 人(次)"],
    ["人天", 1, "人·天 人日 人·日 工日"],
    ["人月", 1, "人·月"],
    ...plain("户 户次 生 学生 家庭 口 对 队 支队伍 教师 学员 民警 干警"),
  ]),
  ...entries("times", [
    ["次", 1, "次数"],
    ["批", 1, "批次 个批次"],
    ["场", 1, "场次 场(次)"],
    ["期", 1, "期次"],
    ["班", 1, "班次 个班 个班次"],
    ...plain(
      "轮 趟 起 轮次 回 遍 届 届次 台次 车次 辆次 航次 架次 件次 频次 趟次 例次 家次 床次 只次 艘次 机次 亩次 床日 户·次 节次 档 档次 人·课时",
    ),
  ]),
  ...entries("count", [
    ["个", 1, "個"],
    ["台", 1, "台(套) 台套 台/套"],
    ["点位", 1, "个点位"],
    ["套", 1, "套(台)"],
    ...plain("件 辆 份 条 册 本 篇 项 处 只 块 张 部 卷 页 间 幅 座 栋 家 所 类 种 岗 案 例 课时 粒 头 宗 单 枚 株 棵 桶 箱 盒 瓶 包"),
    ...plain("学时 节 节课 门 门次 堂课 讲 集 组 支 根 把 副 双 盏 盆 颗 匹 羽 尾 峰 窝 艘 架 列 门课 道 排 层 幢 床 张床位"),
    ...plain("床位 个床位 车位 席 席位 工位 点 站 站点 口井 眼 眼井 孔 段 片 面 顶 件套 樘 扇 袋 捆 卡 刀 筒 罐 听 支队"),
    ...plain("版 版面 题 问 字 词 行 字节 图幅 幅次 帧 路 端口 线 通 通道 网点 环 节点 对象 账 笔 证 证书 通电话"),
    ...plain("村 乡 镇 街道 社区 县 市 省 区 区县 乡镇 村庄 行政村 自然村 学校 企业 机构 单位 小区 院 中心 基地 平台 系统 项目 课题"),
    ...plain("样品 样 样本 批样 标段 合同 标 剂 剂次 针 针次 疗程 台件 台班 工时 人份 组数 筐 篮 担 车"),
  ]),
];

/** The unit dictionary as data (handbook 4.3, 9.1, with further units of published tables). */
export const unitDictionary: readonly UnitEntry[] = [...measured, ...counted];
