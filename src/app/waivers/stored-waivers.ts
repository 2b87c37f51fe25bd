import * as v from "valibot";
import { sameWaiver, type Waiver } from "../../core/lint/waiver";

const waiver = v.object({
  ruleId: v.string(),
  tableKey: v.string(),
  rowKey: v.string(),
  reason: v.string(),
  by: v.exactOptional(v.string()),
  date: v.string(),
});

/** Waivers as they were stored; what cannot be read sets nothing aside. */
export const readWaivers = (stored: unknown): readonly Waiver[] =>
  Array.isArray(stored)
    ? stored.flatMap((one) => {
        const read = v.safeParse(waiver, one);
        return read.success ? [read.output] : [];
      })
    : [];

/** Both lists; of two about the same finding the one of `own` counts. */
export const mergeWaivers = (own: readonly Waiver[], others: readonly Waiver[]): readonly Waiver[] => [
  ...own,
  ...others.filter((other) => !own.some((one) => sameWaiver(one, other))),
];
