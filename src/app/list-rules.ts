import type { AnyRule } from "../core/lint/rule";
import { sourceText } from "../core/lint/source";
import { ok } from "../core/result/result";
import { allRules } from "../core/rules";
import type { Outcome } from "../host/ports";

/** What a rule has to say of itself: for a finding's card and for 设置. */
export type RulePage = Pick<
  AnyRule,
  "id" | "title" | "why" | "severity" | "family" | "runs" | "options" | "asksForMeasure" | "examples"
> & {
  /** What it stands on, in one line. */
  readonly source: string;
};

/** Every rule by its id. */
export const listRules = async (): Outcome<ReadonlyMap<string, RulePage>> =>
  ok(new Map(allRules.map((rule) => [rule.id, { ...rule, source: sourceText(rule.sources) }])));
