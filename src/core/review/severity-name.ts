import type { Severity } from "../lint/finding";

/** The three severities as the user reads them. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "必须修改", warning: "建议修改", info: "提示" };

export type SeverityCount = Readonly<Record<Severity, number>>;

export const countBySeverity = (findings: readonly { readonly severity: Severity }[]): SeverityCount => {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
};
