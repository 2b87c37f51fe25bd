/** The gravest first. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The three severities as a Chinese reader is told them (handbook 3). */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "必须修改", warning: "建议修改", info: "提示" };

export type SeverityCount = Readonly<Record<Severity, number>>;

/** How many findings of each severity there are. */
export const countBySeverity = (findings: readonly { readonly severity: Severity }[]): SeverityCount => {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
};
