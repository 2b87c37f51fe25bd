import type { Fix } from "../../edits/fix";
import { defineRule, type TableContext } from "../../lint/rule";
import type { IndicatorKind } from "../../table/model/classification";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import { atTable } from "../parts/at-table";
import { insertIndicator, suggestRows } from "../parts/insert-indicator";
import { BENEFIT_KINDS, costStandsAlone, isBenefit, standsUnder } from "../../table/model/stands-under";

interface Requirement {
  readonly kind: IndicatorKind;
  readonly name: string;
  readonly severity: "error" | "warning";
}

const ALWAYS: readonly Requirement[] = [
  { kind: "quantity", name: "数量指标", severity: "error" },
  { kind: "quality", name: "质量指标", severity: "error" },
];
const TIMELINESS: Requirement = { kind: "timeliness", name: "时效指标", severity: "warning" };
const COST: Requirement = { kind: "cost", name: "成本指标", severity: "warning" };

/** Where cost is a 一级指标, timeliness and cost are set by need and by project type (handbook 2.2). */
const requirements = ({ table, layout }: TableContext): readonly Requirement[] =>
  costStandsAlone(table, layout) ? ALWAYS : [...ALWAYS, TIMELINESS, COST];

const rowsFor = (context: TableContext, { kind, name }: Requirement): readonly Fix[] => {
  const blank = insertIndicator(context, { level1: "output", level2: name });
  return [...suggestRows(context, (_, candidate) => candidate === kind, 2), ...(blank ? [blank] : [])];
};

export const level2RequiredMissing = defineRule({
  id: "level2-required-missing",
  family: "structure",
  scope: "table",
  severity: "error",
  waitsForContent: true,
  review: "指标科学性",
  fixes: "review",
  title: "缺少二级指标",
  why: "产出要从数量、质量、时效、成本几个方面说清楚，缺一面就难以全面考核。",
  sources: ["财预101号", "实务判断"],
  messages: {
    output: "产出指标缺少“{l2}”，请补充。",
    benefit: "效益指标下没有一条经济、社会、生态效益或可持续影响指标，请至少补一条。",
  },
  examples: {
    good: [{}],
    bad: [
      { rows: [{ level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" }] },
    ],
  },
  *check(context) {
    const { table } = context;
    const { indicators, header } = table;
    if (header?.columns.level2 === undefined) return;
    const outputs = indicators.filter((indicator) => standsUnder(indicator) === "output");
    for (const requirement of outputs.length === 0 ? [] : requirements(context)) {
      if (indicators.some((indicator) => kindOf(indicator) === requirement.kind)) continue;
      yield {
        message: "output",
        data: { l2: requirement.name },
        severity: requirement.severity,
        ...atTable(table),
        fixes: rowsFor(context, requirement),
      };
    }
    const benefits = indicators.filter((indicator) => level1Of(indicator) === "benefit");
    // `level2-unknown` reports a 二级指标 that is not recognised.
    if (benefits.length === 0 || indicators.some(isBenefit) || benefits.some((row) => kindOf(row) === undefined)) return;
    yield { message: "benefit", ...atTable(table), fixes: suggestRows(context, (_, kind) => BENEFIT_KINDS.includes(kind), 2) };
  },
});
