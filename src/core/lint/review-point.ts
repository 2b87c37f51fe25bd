import type { JudgedPoint, RuleFamily } from "./finding";

const POINT_OF_FAMILY: Readonly<Record<RuleFamily, JudgedPoint>> = {
  structure: "规范完整性",
  classification: "指标科学性",
  value: "规范完整性",
  direction: "绩效合理性",
  cost: "资金匹配性",
  wording: "规范完整性",
  workbook: "规范完整性",
  weights: "规范完整性",
};

/** The point that the rule's findings belong to: the one it names, else its family's. */
export const reviewPointOf = ({ review, family }: { readonly review?: JudgedPoint; readonly family: RuleFamily }): JudgedPoint =>
  review ?? POINT_OF_FAMILY[family];
