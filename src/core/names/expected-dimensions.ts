interface SuffixRow {
  readonly suffix: string;
  /** Dimensions and kinds of value that go with the suffix. */
  readonly allowed: readonly string[];
}

const rows = (suffixes: string, allowed: string): readonly SuffixRow[] =>
  suffixes.split(" ").map((suffix) => ({ suffix, allowed: allowed.split(" ") }));

/** 手册 4.4, longest suffix first. */
const bySuffix: readonly SuffixRow[] = [
  ...rows("率 满意度 比例 占比", "ratio"),
  ...rows("人数 人次", "people"),
  ...rows("次数 频次 场次 批次", "times"),
  ...rows("天数 时间 时长 时限 工期", "duration date period"),
  ...rows("面积", "area"),
  ...rows("成本 费用 费 金额 资金 单价", "money unitPrice"),
  ...rows("数量 个数 件数 台数", "count people times"),
  ...rows("及时性 合规性 准确性 完整性", "ratio grade"),
  ...rows("程度 水平 情况", "ratio grade qualitative"),
  ...rows("年限 寿命", "duration"),
].sort((a, b) => b.suffix.length - a.suffix.length);

/** Dimensions and kinds the end of an indicator's name calls for (手册 4.4); empty when it calls for none. */
export const expectedDimensions = (name: string): readonly string[] => {
  const bare = name.normalize("NFKC").replace(/\s/g, "");
  return bySuffix.find(({ suffix }) => bare.endsWith(suffix))?.allowed ?? [];
};
