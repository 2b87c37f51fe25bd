/**
 * What a column of the indicators holds, in the order in which the columns stand in our own sheets and in which a header row is
 * read: of a label that may mean two of them (指标内容) the earlier one takes its column.
 */
export const COLUMN_ROLES = [
  "level1",
  "level2",
  "name",
  "description",
  "operator",
  "target",
  "unit",
  "weight",
  "direction",
  "basis",
  "previous",
  "actual",
  "score",
  "deviation",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The columns that nearly every form has. */
export const USUAL_ROLES = ["level1", "level2", "name", "target"] as const;
type UsualRole = (typeof USUAL_ROLES)[number];

const isUsual = (role: ColumnRole): role is UsualRole => USUAL_ROLES.some((usual) => usual === role);

/** The columns that some forms have and others have not. */
export type FurtherRole = Exclude<ColumnRole, UsualRole>;
export const FURTHER_ROLES: readonly FurtherRole[] = COLUMN_ROLES.filter((role) => !isUsual(role));

/** Column of the sheet (from 0) for each role the header row names. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>> & Readonly<Record<"name" | "target", number>>;

export interface ColumnLabels {
  /** What our own sheets and pages call the column. */
  readonly own: string;
  /** What tables call it, squeezed, the surest first; a later one yields to an earlier one in the same row (handbook 1.3, 9.1). */
  readonly read: readonly string[];
}

export const COLUMN_LABELS: Readonly<Record<ColumnRole, ColumnLabels>> = {
  level1: { own: "一级指标", read: ["一级指标", "一级目标", "一级绩效指标", "一级指标名称", "一级", "绩效指标分类", "指标一级"] },
  level2: { own: "二级指标", read: ["二级指标", "二级目标", "二级绩效指标", "二级指标名称", "二级", "指标二级"] },
  name: {
    own: "三级指标",
    read: [
      "三级指标",
      "三级目标",
      "三级指标名称",
      "三级绩效指标",
      "三级",
      "指标三级",
      "指标名称",
      "绩效指标名称",
      "指标内容",
      "绩效指标",
      "指标",
      "具体指标",
      "考核指标",
      "评价内容",
    ],
  },
  description: {
    own: "绩效指标描述",
    read: [
      "绩效指标描述",
      "指标解释",
      "指标说明",
      "指标描述",
      "绩效指标说明",
      "指标释义",
      "指标含义",
      "绩效指标解释",
      "指标解释及计算公式",
      "指标内容",
      "评价内容",
    ],
  },
  operator: { own: "指标性质", read: ["运算符", "运算符号", "计算符号", "符号", "比较符", "比较符号", "指标符号", "指标方向"] },
  target: {
    own: "指标值",
    read: [
      "预期当年实现值",
      "当年预期实现值",
      "预计当年实现值",
      "预计当年实现",
      "当年实现值",
      "预计实现值",
      "年度指标值",
      "指标值",
      "目标值",
      "年度目标值",
      "指标目标值",
      "指标值及单位",
      "绩效指标值",
      "绩效目标值",
      "预期指标值",
      "年初指标值",
      "年初目标值",
      "计划指标值",
      "计划目标值",
      "年度数值",
      "预期值",
      "预期目标值",
      "三级指标值",
      "区域目标值",
      "区域绩效目标值",
      "全年目标值",
      "全年(程)目标值",
      "全年(程)指标值",
      "年度绩效指标值",
      "全年指标值",
      "数值",
      "指标数值",
      "目标数值",
      "优",
      "评价标准",
    ],
  },
  unit: { own: "计量单位", read: ["计量单位", "度量单位", "指标单位", "指标值单位", "计算单位", "单位"] },
  weight: { own: "分值", read: ["分值权重", "权重", "分值", "指标权重", "指标分值", "分值或权重", "权重分值", "权重或分值"] },
  direction: { own: "指标方向性", read: ["指标方向性", "方向性", "指标导向"] },
  basis: {
    own: "指标值确定依据",
    read: [
      "指标值确定依据",
      "指标标准或依据",
      "评价标准确定依据",
      "指标依据",
      "指标确定依据",
      "绩效标准",
      "指标值依据",
      "设定依据",
      "指标设定依据",
      "确定依据",
      "目标值设定依据",
      "目标值依据",
      "依据",
    ],
  },
  previous: {
    own: "上年实际完成值",
    read: [
      "上年实际实现值",
      "上年实际完成值",
      "上年实际值",
      "上年完成值",
      "上年指标值",
      "上年度指标值",
      "上年目标值",
      "上年实现值",
      "历史值",
      "上年值",
      "上年",
      "上年度",
      "前年实际值",
      "前年",
    ],
  },
  actual: {
    own: "实际完成值",
    read: [
      "实际完成值",
      "实际完成指标值",
      "全年实际值",
      "全年实际完成值",
      "年度实际完成值",
      "全年完成值",
      "完成值",
      "实际值",
      "实际完成情况",
      "完成情况",
      "实际完成",
      "指标完成值",
      "实际实现值",
    ],
  },
  score: { own: "得分", read: ["得分", "自评得分", "自评分", "评价得分", "实际得分"] },
  deviation: {
    own: "偏差原因分析及改进措施",
    read: [
      "偏差原因分析及改进措施",
      "偏差原因及改进措施",
      "偏差原因分析与改进措施",
      "偏差原因分析",
      "偏差原因",
      "未完成原因分析及改进措施",
      "未完成原因及改进措施",
      "未完成原因分析",
      "未完成原因",
    ],
  },
};
