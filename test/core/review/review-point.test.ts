import type { RuleFamily } from "../../../src/core/lint/finding";
import { reviewPointOf } from "../../../src/core/review/review-point";

it.each<[string, RuleFamily, string]>([
  ["row-cell-missing", "structure", "规范完整性"],
  ["placeholder-text", "wording", "规范完整性"],
  ["operator-missing", "value", "规范完整性"],
  ["name-unit-mismatch", "value", "规范完整性"],
  ["goal-no-quantity", "structure", "明确清晰性"],
  ["desc-equals-name", "wording", "明确清晰性"],
  ["name-is-sentence", "wording", "明确清晰性"],
  ["level2-wrong-parent", "classification", "指标科学性"],
  ["satisfaction-misplaced", "classification", "指标科学性"],
  ["qualitative-in-output", "value", "指标科学性"],
  ["goal-not-covered", "wording", "指标科学性"],
  ["satisfaction-too-low", "direction", "绩效合理性"],
  ["trivial-lower-bound", "value", "绩效合理性"],
  ["ratio-upper-100", "direction", "绩效合理性"],
  ["cost-gap", "cost", "资金匹配性"],
  ["budget-sum-mismatch", "structure", "资金匹配性"],
  ["cross-table-same-indicators", "workbook", "资金匹配性"],
  ["date-out-of-year", "value", "实现可能性"],
])("%s（%s）→ %s", (ruleId, family, point) => {
  expect(reviewPointOf({ ruleId, family })).toBe(point);
});
