import { isDressed } from "./label-text";
import { COLUMN_LABELS, COLUMN_ROLES, type ColumnRole } from "../model/column-role";

/** Columns of exports that hold a whole budget in one sheet, besides the indicator's own. */
const PROJECT_COLUMNS = ["projectName", "unitName", "unitCode", "total", "fiscal", "other", "goal", "purpose"] as const;
export type ProjectColumn = (typeof PROJECT_COLUMNS)[number];

/** `property`: 定性/定量 or another note the model does not keep; `nature`: 指标性质, whose values decide what it is. */
const OTHER_ROLES = ["nature", "property", ...PROJECT_COLUMNS] as const;
type OtherRole = (typeof OTHER_ROLES)[number];

export type HeaderRole = ColumnRole | OtherRole;

/** Roles in the order in which they take their column: what every table has comes first. */
export const HEADER_ROLES: readonly HeaderRole[] = [...COLUMN_ROLES, ...OTHER_ROLES];

/** Labels squeezed, the surest first, as those of the indicator's columns. */
const OTHER_LABELS: Readonly<Record<OtherRole, readonly string[]>> = {
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
  const add = (role: HeaderRole, labels: readonly string[]): void =>
    labels.forEach((label, rank) => {
      const meanings = byLabel.get(label);
      if (meanings) meanings.push({ role, rank });
      else byLabel.set(label, [{ role, rank }]);
    });
  for (const role of COLUMN_ROLES) add(role, COLUMN_LABELS[role].read);
  for (const role of OTHER_ROLES) add(role, OTHER_LABELS[role]);
  return byLabel;
};

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

const INDICATOR_COLUMNS: ReadonlySet<HeaderRole> = new Set([...COLUMN_ROLES, "nature"]);

/** A role of the indicator's own columns, not of the project that an export repeats. */
export const isIndicatorColumn = (role: HeaderRole): boolean => INDICATOR_COLUMNS.has(role);
