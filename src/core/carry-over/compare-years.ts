import { squeeze } from "../sheet/clean-text";
import { kindOf } from "../table/model/indicator-kind";
import type { Indicator, TargetTable } from "../table/model/target-table";
import { printTarget } from "../target/print-target";
import { amountIn } from "../cost/amount-in";

export interface IndicatorPair {
  readonly previous: Indicator;
  readonly current: Indicator;
}

export type ChangedField = "level1" | "level2" | "description" | "target";

export interface YearComparison {
  /** Indicators of last year that are gone. */
  readonly dropped: readonly Indicator[];
  /** Indicators that last year did not have. */
  readonly added: readonly Indicator[];
  readonly changed: readonly (IndicatorPair & { readonly fields: readonly ChangedField[] })[];
  readonly unchanged: readonly IndicatorPair[];
  /** Amounts and counts that stayed although the budget moved by more than five percent: part of the pairs with the same target. */
  readonly unchangedDespiteBudget: readonly IndicatorPair[];
  /** Budgets in 万元 and their change as a share of last year's; undefined when one of them is not stated. */
  readonly budget: { readonly previous: number; readonly current: number; readonly change: number } | undefined;
}

const BUDGET_MOVES = 0.05;

/** Texts of two years are the same text when only a year differs. */
const yearless = (text: string): string => squeeze(text).replace(/20\d{2}/g, "");

const sameTarget = ({ previous, current }: IndicatorPair): boolean =>
  squeeze(printTarget(previous.value)) === squeeze(printTarget(current.value));

const changedFields = (pair: IndicatorPair): readonly ChangedField[] => {
  const { previous, current } = pair;
  const differs = (a: string | undefined, b: string | undefined): boolean => yearless(a ?? "") !== yearless(b ?? "");
  return [
    ...(differs(previous.level1.text, current.level1.text) ? ["level1" as const] : []),
    ...(differs(previous.level2.text, current.level2.text) ? ["level2" as const] : []),
    ...(differs(previous.description?.text, current.description?.text) ? ["description" as const] : []),
    ...(sameTarget(pair) ? [] : ["target" as const]),
  ];
};

/** Pairs by name, those under the same 二级指标 first; each indicator is used once. */
const pairUp = (previous: readonly Indicator[], current: readonly Indicator[]): readonly IndicatorPair[] => {
  const free = new Set(current);
  const partnerOf = (indicator: Indicator, strict: boolean): Indicator | undefined =>
    [...free].find(
      (other) =>
        yearless(other.name.text) === yearless(indicator.name.text) &&
        (!strict || squeeze(other.level2.text) === squeeze(indicator.level2.text)),
    );
  const pairs = new Map<Indicator, Indicator>();
  for (const strict of [true, false]) {
    for (const indicator of previous.filter((candidate) => !pairs.has(candidate))) {
      const partner = partnerOf(indicator, strict);
      if (!partner) continue;
      pairs.set(indicator, partner);
      free.delete(partner);
    }
  }
  return previous.flatMap((indicator) => {
    const partner = pairs.get(indicator);
    return partner ? [{ previous: indicator, current: partner }] : [];
  });
};

const budgetOf = (previous: TargetTable, current: TargetTable): YearComparison["budget"] => {
  const [before, now] = [amountIn("万元", previous, previous.budget.total), amountIn("万元", current, current.budget.total)];
  if (before === undefined || now === undefined || before === 0) return undefined;
  return { previous: before, current: now, change: (now - before) / before };
};

/** Counts and total amounts follow the budget; ratios, unit prices and deadlines need not. */
const followsBudget = ({ current }: IndicatorPair): boolean => {
  const { value } = current;
  if (value.kind !== "quantity" || value.dim === "ratio" || value.per !== undefined) return false;
  const what = kindOf(current);
  return what === "quantity" || (what === "cost" && value.dim === "money");
};

/** What the new year's table changes about last year's (handbook 6.7). */
export const compareYears = (previous: TargetTable, current: TargetTable): YearComparison => {
  const pairs = pairUp(previous.indicators, current.indicators).map((pair) => ({ ...pair, fields: changedFields(pair) }));
  const [kept, taken] = [new Set(pairs.map((pair) => pair.previous)), new Set(pairs.map((pair) => pair.current))];
  const budget = budgetOf(previous, current);
  const moved = budget !== undefined && Math.abs(budget.change) > BUDGET_MOVES;
  return {
    dropped: previous.indicators.filter((indicator) => !kept.has(indicator)),
    added: current.indicators.filter((indicator) => !taken.has(indicator)),
    changed: pairs.filter(({ fields }) => fields.length > 0),
    unchanged: pairs.filter(({ fields }) => fields.length === 0),
    unchangedDespiteBudget: moved ? pairs.filter((pair) => !pair.fields.includes("target") && followsBudget(pair)) : [],
    budget,
  };
};
