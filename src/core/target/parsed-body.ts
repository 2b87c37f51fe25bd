import type { TargetFlag, TargetValue, WordsTarget } from "./target-value";

/** A parsed target before its text is added. */
export type BodyOf<T extends TargetValue> = T extends unknown ? Omit<T, "raw"> : never;

export type ParsedBody = BodyOf<TargetValue>;

/** No comparison and nothing peculiar about the writing. */
export const unsigned = { op: null, opSource: null, flags: [] } as const;

/** A body without numbers. */
export const wordsOnly = (kind: WordsTarget["kind"]): BodyOf<WordsTarget> => ({ kind, ...unsigned });

/** The flags whose condition holds, in the order given. */
export const flagsWhere = (
  conditions: Readonly<Partial<Record<TargetFlag, boolean>>>,
  order: readonly TargetFlag[],
): readonly TargetFlag[] => order.filter((flag) => conditions[flag] === true);
