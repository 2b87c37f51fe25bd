import type { Finding } from "../lint/finding";
import { countBySeverity } from "../lint/severity";

export type Grade = "优" | "良" | "中" | "差";

const MANY_ERRORS = 3;
const FEW_WARNINGS = 3;

/** A grade from the findings of one table, for reference only: the law knows no such arithmetic (handbook 7 #16). A missing 满意度 alone is no more than a warning. */
export const suggestedGrade = (findings: readonly Pick<Finding, "severity" | "decisive">[]): Grade => {
  const { error, warning } = countBySeverity(findings);
  if (findings.some(({ decisive }) => decisive) || error >= MANY_ERRORS) return "差";
  if (error > 0 || warning > FEW_WARNINGS) return "中";
  return warning > 0 ? "良" : "优";
};
