import type { Checked } from "../../core/check/check-steps";
import type { Finding } from "../../core/lint/finding";
import { applyWaivers, type WaivedFinding, type Waiver } from "../../core/lint/waiver";
import type { HostError } from "../../host/ports";

/** A finished check as the pane shows it. `findings` are those that stand. */
export interface CheckResult extends Checked {
  readonly waived: readonly WaivedFinding[];
  /** Waivers whose text has changed since: they hold nothing back any more. */
  readonly stale: readonly Waiver[];
  /** Protected sheets: listed, but not coloured. */
  readonly skipped: readonly string[];
  /** Why nothing could be coloured; the findings are listed all the same. */
  readonly notMarked: HostError | undefined;
}

/** Sets aside what was waived. */
export const withWaivers = (checked: Checked, waivers: readonly Waiver[], skipped: readonly string[]): CheckResult => {
  const { active, waived, stale } = applyWaivers(checked.findings, checked.tables, waivers);
  return { ...checked, findings: active, waived, stale, skipped, notMarked: undefined };
};

/** Every finding of a report, waived or not. */
export const allFindings = (report: CheckResult): readonly Finding[] => [
  ...report.findings,
  ...report.waived.map(({ finding }) => finding),
];
