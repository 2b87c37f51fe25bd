import type { Finding } from "../lint/finding";

/** One 审核要点 of the review form; `manual` points no rule can judge (手册 6.2). */
export interface ReviewPoint {
  readonly aspect: "完整性" | "相关性" | "适当性" | "可行性";
  readonly title: string;
  readonly asks: string;
  readonly manual: boolean;
  /** Rules whose findings belong here; `*` stands for any ending. Asked before the families. */
  readonly rules: readonly string[];
  readonly families: readonly Finding["family"][];
}

/** In the order of the form. What no point claims belongs to the first one. */
export const REVIEW_POINTS: readonly ReviewPoint[] = [
  {
    aspect: "完整性",
    title: "规范完整性",
    asks: "格式规范，内容完整，无缺项错项",
    manual: false,
    rules: [],
    families: ["structure", "value", "wording", "workbook", "weights"],
  },
  {
    aspect: "完整性",
    title: "明确清晰性",
    asks: "目标清楚，描述充分，能说明预期产出和效果",
    manual: false,
    rules: ["goal-no-quantity", "purpose-too-short", "desc-equals-name", "name-*"],
    families: [],
  },
  { aspect: "相关性", title: "目标相关性", asks: "目标与单位职能和事业规划相关", manual: true, rules: [], families: [] },
  {
    aspect: "相关性",
    title: "指标科学性",
    asks: "指标全面、细化、量化，与目标对应",
    manual: false,
    rules: [
      "qualitative-*",
      "pseudo-quantified",
      "no-quantified-benefit",
      "quantitative-share-low",
      "indicator-count-*",
      "level1-required-missing",
      "level2-required-missing",
      "goal-not-covered",
      "benefit-copies-goal",
    ],
    families: ["classification"],
  },
  {
    aspect: "适当性",
    title: "绩效合理性",
    asks: "目标值不过高也不过低，方向正确",
    manual: false,
    rules: ["trivial-lower-bound"],
    families: ["direction"],
  },
  {
    aspect: "适当性",
    title: "资金匹配性",
    asks: "资金规模与绩效目标匹配",
    manual: false,
    rules: ["budget-*", "cross-table-same-indicators", "dept-total-mismatch", "sheet-money-unit-suspect"],
    families: ["cost"],
  },
  {
    aspect: "可行性",
    title: "实现可能性",
    asks: "时间安排合理，目标能够实现",
    manual: false,
    rules: ["date-out-of-year", "date-vague"],
    families: [],
  },
  { aspect: "可行性", title: "条件充分性", asks: "有制度、组织和人员条件作保障", manual: true, rules: [], families: [] },
];

const named = (pattern: string, id: string): boolean => (pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : id === pattern);

/** Whether the rule's own name sends it to the point, or else its family. `name-unit-mismatch` speaks of a value, not of a name. */
const claims = (point: ReviewPoint, { ruleId }: Pick<Finding, "ruleId">): boolean =>
  ruleId !== "name-unit-mismatch" && point.rules.some((pattern) => named(pattern, ruleId));

/** Title of the 审核要点 a finding belongs to. */
export const reviewPointOf = (finding: Pick<Finding, "ruleId" | "family">): string => {
  const own = REVIEW_POINTS.find((point) => claims(point, finding));
  const point = own ?? REVIEW_POINTS.find(({ families }) => families.includes(finding.family));
  return (point ?? REVIEW_POINTS[0])?.title ?? "";
};
