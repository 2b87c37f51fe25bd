import type { TargetFlag, TargetValue } from "./target-value";

/** A parsed target before the text and what its cleaning saw are added. */
export type ParsedBody = Omit<TargetValue, "raw">;

/** A body without numbers. */
export const wordsOnly = (kind: TargetValue["kind"]): ParsedBody => ({ kind, op: null, opSource: null, flags: [] });

/** The flags whose condition holds, in the order given. */
export const flagsWhere = (
  conditions: Readonly<Partial<Record<TargetFlag, boolean>>>,
  order: readonly TargetFlag[],
): readonly TargetFlag[] => order.filter((flag) => conditions[flag] === true);
