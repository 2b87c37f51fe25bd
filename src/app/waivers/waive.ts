import type { Finding } from "../../core/lint/finding";
import { sameWaiver, waiverKey, type Waiver } from "../../core/lint/waiver";
import type { TargetTable } from "../../core/table/model/target-table";

/** The waivers with one more; the finding is held back as long as its row reads as now. */
export const waiveFinding = (
  waivers: readonly Waiver[],
  finding: Finding,
  tables: readonly TargetTable[],
  reason: string,
  now: Date,
): readonly Waiver[] => {
  const waiver: Waiver = { ...waiverKey(finding, tables), reason: reason.trim(), date: now.toISOString().slice(0, 10) };
  return [...withoutWaiver(waivers, waiver), waiver];
};

/** The waivers without this one: its finding is shown again. */
export const withoutWaiver = (waivers: readonly Waiver[], waiver: Waiver): readonly Waiver[] =>
  waivers.filter((other) => !sameWaiver(other, waiver));
