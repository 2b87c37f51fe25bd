import { reviewPointOf } from "../../../src/core/lint/review-point";
import { allRules } from "../../../src/core/rules";

it.each([
  ["row-cell-missing", "规范完整性"],
  ["placeholder-text", "规范完整性"],
  ["operator-missing", "规范完整性"],
  ["name-unit-mismatch", "规范完整性"],
  ["goal-no-quantity", "明确清晰性"],
  ["desc-equals-name", "明确清晰性"],
  ["name-is-sentence", "明确清晰性"],
  ["level2-wrong-parent", "指标科学性"],
  ["satisfaction-misplaced", "指标科学性"],
  ["qualitative-in-output", "指标科学性"],
  ["goal-not-covered", "指标科学性"],
  ["satisfaction-too-low", "绩效合理性"],
  ["trivial-lower-bound", "绩效合理性"],
  ["ratio-upper-100", "绩效合理性"],
  ["cost-gap", "资金匹配性"],
  ["budget-sum-mismatch", "资金匹配性"],
  ["cross-table-same-indicators", "资金匹配性"],
  ["date-out-of-year", "实现可能性"],
])("%s → %s", (id, point) => {
  const rule = allRules.find((one) => one.id === id);
  expect(rule && reviewPointOf(rule)).toBe(point);
});
