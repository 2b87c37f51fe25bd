import { compareYears, type ChangedField } from "../carry-over/compare-years";
import type { TablePair } from "../carry-over/pair-tables";
import { amountIn } from "../cost/amount-in";
import type { CellRef } from "../sheet/cell-ref";
import type { Indicator, TargetTable } from "../table/model/target-table";
import { printTarget } from "../target/print-target";

export type ComparedState = "取消" | "新增" | "有变化" | "未变" | "预算变而指标未变";

/** What one year says of an indicator; amounts in 万元; "" where it says nothing. */
interface Side {
  readonly place: string;
  readonly name: string;
  readonly description: string;
  readonly target: string;
}

/** One line of the comparison: the budget of a project, or one indicator. */
export interface ComparedRow {
  readonly kind: "budget" | "indicator";
  readonly project: string;
  readonly state: ComparedState;
  readonly changes: string;
  readonly previous: Side;
  readonly current: Side;
  /** This year's cell; last year's where this year has none. */
  readonly at: { readonly sheet: string; readonly target: CellRef } | undefined;
}

const NOTHING: Side = { place: "", name: "", description: "", target: "" };
const FIELD_NAMES: Readonly<Record<ChangedField, string>> = {
  level1: "一级指标",
  level2: "二级指标",
  description: "描述",
  target: "指标值",
};
const BUDGET = "预算数（万元）";

const sideOf = ({ level1, level2, name, description, target, value, operator, unit }: Indicator): Side => ({
  place: [level1.text, level2.text].filter((text) => text !== "").join("／"),
  name: name.text,
  description: description?.text ?? "",
  target: (operator ?? unit) ? printTarget(value) : target.text,
});

const projectOf = ({ projectName, heading }: TargetTable): string => projectName?.text || (heading?.text ?? "");

const placeOf = ({ sheet }: TargetTable, { name }: Indicator): ComparedRow["at"] => ({ sheet, target: name.at });

/** An indicator that one of the years does not have. */
export const alone = (table: TargetTable, indicator: Indicator, state: "取消" | "新增"): ComparedRow => ({
  kind: "indicator",
  project: projectOf(table),
  state,
  changes: "",
  previous: state === "取消" ? sideOf(indicator) : NOTHING,
  current: state === "新增" ? sideOf(indicator) : NOTHING,
  at: placeOf(table, indicator),
});

const budgetRow = ({ previous, current }: TablePair): ComparedRow | undefined => {
  const [before, now] = [amountIn("万元", previous, previous.budget.total), amountIn("万元", current, current.budget.total)];
  if (before === undefined && now === undefined) return undefined;
  const change = before !== undefined && now !== undefined && before !== 0 ? Math.round(((now - before) / before) * 1000) / 10 : undefined;
  const total = current.budget.total ?? previous.budget.total;
  return {
    kind: "budget",
    project: projectOf(current),
    state: before === undefined ? "新增" : now === undefined ? "取消" : before === now ? "未变" : "有变化",
    changes: change === undefined || change === 0 ? "" : `${change > 0 ? "增加" : "减少"}${Math.abs(change)}%`,
    previous: before === undefined ? NOTHING : { ...NOTHING, name: BUDGET, target: before.toFixed(2) },
    current: now === undefined ? NOTHING : { ...NOTHING, name: BUDGET, target: now.toFixed(2) },
    at: total && { sheet: current.budget.total ? current.sheet : previous.sheet, target: total.at },
  };
};

/** The budget first, then this year's indicators in their order, then what is gone. */
export const comparedRows = (pair: TablePair): readonly ComparedRow[] => {
  const { previous, current } = pair;
  const { dropped, changed, unchanged, unchangedDespiteBudget } = compareYears(previous, current);
  const stuck = new Set(unchangedDespiteBudget.map((one) => one.current));
  const known = new Map([...unchanged.map((one) => ({ ...one, fields: [] })), ...changed].map((one) => [one.current, one]));
  const rows = current.indicators.map((indicator): ComparedRow => {
    const found = known.get(indicator);
    if (!found) return alone(current, indicator, "新增");
    return {
      kind: "indicator",
      project: projectOf(current),
      state: stuck.has(indicator) ? "预算变而指标未变" : found.fields.length > 0 ? "有变化" : "未变",
      changes: found.fields.map((field) => FIELD_NAMES[field]).join("、"),
      previous: sideOf(found.previous),
      current: sideOf(indicator),
      at: placeOf(current, indicator),
    };
  });
  const budget = budgetRow(pair);
  return [...(budget ? [budget] : []), ...rows, ...dropped.map((indicator) => alone(previous, indicator, "取消"))];
};
