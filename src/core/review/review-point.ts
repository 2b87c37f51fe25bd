import type { JudgedPoint } from "../lint/finding";

interface Line {
  readonly aspect: "完整性" | "相关性" | "适当性" | "可行性";
  readonly asks: string;
}

/** One 审核要点 of the review form; `manual` points no rule can judge (handbook 6.2). */
export type ReviewPoint = Line &
  ({ readonly title: JudgedPoint; readonly manual: false } | { readonly title: "目标相关性" | "条件充分性"; readonly manual: true });

/** In the order of the form. */
export const REVIEW_POINTS: readonly ReviewPoint[] = [
  { aspect: "完整性", title: "规范完整性", asks: "格式规范，内容完整，无缺项错项", manual: false },
  { aspect: "完整性", title: "明确清晰性", asks: "目标清楚，描述充分，能说明预期产出和效果", manual: false },
  { aspect: "相关性", title: "目标相关性", asks: "目标与单位职能和事业规划相关", manual: true },
  { aspect: "相关性", title: "指标科学性", asks: "指标全面、细化、量化，与目标对应", manual: false },
  { aspect: "适当性", title: "绩效合理性", asks: "目标值不过高也不过低，方向正确", manual: false },
  { aspect: "适当性", title: "资金匹配性", asks: "资金规模与绩效目标匹配", manual: false },
  { aspect: "可行性", title: "实现可能性", asks: "时间安排合理，目标能够实现", manual: false },
  { aspect: "可行性", title: "条件充分性", asks: "有制度、组织和人员条件作保障", manual: true },
];
