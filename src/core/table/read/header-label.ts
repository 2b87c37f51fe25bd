import { isDressed } from "./label-text";
import type { ColumnRole } from "../model/column-role";

/** Columns of exports that hold a whole budget in one sheet, besides the indicator's own. */
export type ProjectColumn = "projectName" | "unitName" | "unitCode" | "total" | "fiscal" | "other" | "goal" | "purpose";

/** `property`: 定性/定量 or another note the model does not keep; `nature`: 指标性质, whose values decide what it is. */
export type HeaderRole = ColumnRole | ProjectColumn | "nature" | "property";

/** Header labels squeezed, the surest first; a later one yields to an earlier one in the same row (手册 1.3、9.1). */
const HEADER_LABELS: Readonly<Partial<Record<HeaderRole, readonly string[]>>> = {
  level1: ["一级指标", "一级目标", "一级绩效指标", "一级指标名称", "一级", "绩效指标分类", "指标一级"],
  level2: ["二级指标", "二级目标", "二级绩效指标", "二级指标名称", "二级", "指标二级"],
  name: [
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
  target: [
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
  description: [
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
  operator: ["运算符", "运算符号", "计算符号", "符号", "比较符", "比较符号", "指标符号", "指标方向"],
  direction: ["指标方向性", "方向性", "指标导向"],
  unit: ["计量单位", "度量单位", "指标单位", "指标值单位", "计算单位", "单位"],
  weight: ["分值权重", "权重", "分值", "指标权重", "指标分值", "分值或权重", "权重分值", "权重或分值"],
  basis: [
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
  previous: [
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
  actual: [
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
  score: ["得分", "自评得分", "自评分", "评价得分", "实际得分"],
  nature: ["指标性质", "性质"],
  property: ["指标属性", "指标类型", "定性定量", "定量定性", "良", "中", "差"],
  projectName: [
    "项目名称",
    "项目支出名称",
    "专项名称",
    "二级项目名称",
    "单位名称/项目名称",
    "单位/项目名称",
    "单位(项目)名称",
    "单位、项目名称",
    "项目",
  ],
  unitName: ["单位名称", "项目单位", "预算单位", "实施单位", "项目实施单位", "预算单位名称", "单位"],
  unitCode: ["单位编码", "预算单位编码", "单位代码"],
  total: [
    "预算数",
    "预算金额",
    "年度预算数",
    "年初预算数",
    "资金总额",
    "项目金额",
    "预算资金",
    "项目预算",
    "金额",
    "年度资金总额",
    "项目预算金额",
    "预算总额",
  ],
  fiscal: ["财政资金", "财政拨款", "其中:财政资金", "其中:财政拨款", "财政拨款资金"],
  other: ["其他资金", "其它资金"],
  goal: [
    "年度目标",
    "年度绩效目标",
    "绩效目标",
    "项目绩效目标",
    "年度总体目标",
    "总体目标",
    "项目年度绩效目标",
    "总体绩效目标",
    "项目绩效目标描述",
  ],
  purpose: ["资金用途", "项目概况", "项目内容", "项目概述", "项目支出内容"],
};

export interface HeaderMeaning {
  readonly role: HeaderRole;
  readonly rank: number;
}

const entries = (): Map<string, HeaderMeaning[]> => {
  const byLabel = new Map<string, HeaderMeaning[]>();
  for (const [role, labels] of typedEntries(HEADER_LABELS)) {
    labels.forEach((label, rank) => {
      const meanings = byLabel.get(label);
      if (meanings) meanings.push({ role, rank });
      else byLabel.set(label, [{ role, rank }]);
    });
  }
  return byLabel;
};

const ROLES: readonly HeaderRole[] = [
  "level1",
  "level2",
  "name",
  "target",
  "description",
  "operator",
  "direction",
  "unit",
  "weight",
  "basis",
  "previous",
  "actual",
  "score",
  "nature",
  "property",
  "projectName",
  "unitName",
  "unitCode",
  "total",
  "fiscal",
  "other",
  "goal",
  "purpose",
];
const typedEntries = (labels: typeof HEADER_LABELS): readonly (readonly [HeaderRole, readonly string[]])[] =>
  ROLES.map((role) => [role, labels[role] ?? []] as const);

const BY_LABEL: ReadonlyMap<string, readonly HeaderMeaning[]> = entries();

const NONE: readonly HeaderMeaning[] = [];

/** 绩效指标值、年度指标值、绩效度量单位: some exports write these before every label. */
const PREFIX = /^(?:项目)?(?:绩效|年度|本年度?|当年)/;

const bareHeader = (text: string): string =>
  text
    .replace(/[:*]+$/, "")
    .replace(/\([^()]*\)$/, "")
    .replace(/^\d+[.、]/, "");

/** What a squeezed text may mean as a column's label; an empty list when nothing. `指标值(中期)` is read as `指标值`. */
export const headerMeanings = (text: string): readonly HeaderMeaning[] => {
  const whole = BY_LABEL.get(text);
  if (whole) return whole;
  const bare = isDressed(text) ? bareHeader(text) : text;
  return BY_LABEL.get(bare) ?? BY_LABEL.get(bare.replace(PREFIX, "")) ?? NONE;
};

const INDICATOR_COLUMNS: ReadonlySet<HeaderRole> = new Set([
  "level1",
  "level2",
  "name",
  "target",
  "description",
  "operator",
  "direction",
  "unit",
  "weight",
  "basis",
  "previous",
  "actual",
  "score",
  "nature",
]);

/** A role of the indicator's own columns, not of the project that an export repeats. */
export const isIndicatorColumn = (role: HeaderRole): boolean => INDICATOR_COLUMNS.has(role);
