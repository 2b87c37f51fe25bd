import { ATTRIBUTE_LABELS, SOURCE_LABELS } from "./attribute-labels";
import { bareLabel, isDressed } from "./label-text";

/** What a label above the indicators asks for. `attribute`: a label whose value the model does not keep. */
export type HeadRole =
  | "projectName"
  | "unitName"
  | "budgetBlock"
  | "total"
  | "midTotal"
  | "fiscal"
  | "other"
  | "purpose"
  | "goal"
  | "annualGoal"
  | "midGoal"
  | "planColumn"
  | "source"
  | "attribute";

/** Labels squeezed and bare, in the order in which they are preferred (handbook 1.2, 1.3, 9.1). */
const HEAD_LABELS: Readonly<Record<HeadRole, readonly string[]>> = {
  projectName: [
    "项目名称",
    "项目支出名称",
    "专项名称",
    "专项资金名称",
    "专项(项目)名称",
    "项目(政策)名称",
    "政策和项目名称",
    "转移支付项目名称",
    "转移支付名称",
    "专项转移支付名称",
    "二级项目名称",
    "三级项目名称",
    "预算项目名称",
    "子项目名称",
  ],
  unitName: [
    "预算单位",
    "预算单位名称",
    "单位名称",
    "项目单位",
    "实施单位",
    "项目实施单位",
    "项目单位名称",
    "申报单位",
    "填报单位",
    "申报单位名称",
    "预算单位编码及名称",
    "用款单位",
    "资金使用单位",
  ],
  budgetBlock: ["预算规模及资金用途", "预算规模与资金用途", "预算规模和资金用途", "资金规模及用途", "预算规模及用途"],
  total: [
    "年度资金总额",
    "预算数",
    "预算金额",
    "资金总额",
    "预算总额",
    "项目预算",
    "项目总额",
    "项目资金总额",
    "年度预算数",
    "年度预算",
    "本年度预算",
    "本年预算数",
    "预算资金",
    "申请资金总额",
    "资金规模",
    "预算规模",
    "项目当年预算",
    "项目当年预算数",
    "当年预算数",
    "当年预算金额",
    "项目年度预算",
    "年度预算金额",
    "项目总预算",
    "总预算",
    "预算总金额",
    "预算资金总额",
    "当年预算",
    "年度预算总额",
    "资金额度",
    "资金合计",
    "预算合计",
    "申请预算金额",
    "年度金额",
    "年度资金",
  ],
  midTotal: ["中期资金总额", "实施期资金总额", "长期资金总额", "总投资", "项目总投资"],
  fiscal: [
    "财政资金",
    "财政拨款",
    "本年财政拨款",
    "当年财政拨款",
    "本级财政资金",
    "年度财政拨款",
    "一般公共预算",
    "一般公共预算拨款",
    "一般公共预算财政拨款",
    "财政拨款资金",
    "财政性资金",
    "本年一般公共预算拨款",
    "财政预算资金",
    "财政资金额",
  ],
  other: ["其他资金", "其它资金", "其他来源", "其他资金来源", "自筹资金", "单位自筹", "非财政资金", "非财政拨款资金"],
  purpose: [
    "资金用途",
    "资金使用用途",
    "项目概况",
    "项目基本概况",
    "项目概述",
    "项目内容",
    "项目主要内容",
    "项目支出内容",
    "项目简介",
    "项目描述",
    "项目资金用途",
    "主要内容",
    "项目基本情况",
    "项目内容概述",
  ],
  annualGoal: [
    "年度目标",
    "年度绩效目标",
    "年度总体目标",
    "年度总体绩效目标",
    "本年度绩效目标",
    "本年绩效目标",
    "当年绩效目标",
    "年度绩效总目标",
    "项目年度绩效目标",
    "年度总目标",
    "预期目标",
    "年初设定目标",
    "年初目标",
    "预期绩效目标",
  ],
  goal: [
    "绩效目标",
    "总体目标",
    "项目绩效目标",
    "总体绩效目标",
    "项目绩效总目标",
    "绩效总目标",
    "绩效目标内容",
    "项目总体目标",
    "项目总目标",
    "项目总体绩效目标",
    "项目目标",
    "总目标",
  ],
  midGoal: [
    "中期目标",
    "长期目标",
    "实施期目标",
    "实施期绩效目标",
    "实施期总目标",
    "中长期目标",
    "中期绩效目标",
    "长期绩效目标",
    "项目实施期目标",
    "中长期绩效目标",
  ],
  planColumn: [
    "全年预算数",
    "年初预算数",
    "预算执行数",
    "全年执行数",
    "执行数",
    "执行率",
    "预算执行率",
    "调整预算数",
    "调整后预算数",
    "全年预算数(a)",
    "全年执行数(b)",
  ],
  source: SOURCE_LABELS,
  attribute: ATTRIBUTE_LABELS,
};

const ROLES: readonly HeadRole[] = [
  "projectName",
  "unitName",
  "budgetBlock",
  "total",
  "midTotal",
  "fiscal",
  "other",
  "purpose",
  "annualGoal",
  "goal",
  "midGoal",
  "planColumn",
  "source",
  "attribute",
];
const BY_LABEL: ReadonlyMap<string, { readonly role: HeadRole; readonly rank: number }> = new Map(
  [...ROLES].reverse().flatMap((role) => HEAD_LABELS[role].map((label, rank) => [label, { role, rank }] as const)),
);

export interface HeadLabel {
  readonly role: HeadRole;
  /** Place in the list of the role's labels: lower is preferred. */
  readonly rank: number;
  readonly label: string;
}

/** The head label a squeezed text is. */
export const headLabel = (text: string): HeadLabel | undefined => {
  const whole = BY_LABEL.get(text);
  if (whole) return { ...whole, label: text };
  const label = isDressed(text) ? bareLabel(text) : text;
  const known = BY_LABEL.get(label);
  return known && { ...known, label };
};

/** `项目名称:法院办案业务费` → the label, where label and value share a cell. */
export const inlineHeadLabel = (text: string): HeadLabel | undefined => {
  const colon = text.indexOf(":");
  if (colon < 2 || colon === text.length - 1) return undefined;
  const found = headLabel(text.slice(0, colon));
  return found?.role === "attribute" || found?.role === "planColumn" || found?.role === "source" ? undefined : found;
};
