import { defineRule } from "../../lint/rule";
import { isQuantitative, level1Of } from "../../table/model/indicator-kind";
import type { IndicatorKind } from "../../table/model/classification";
import type { LibraryIndicator } from "../../library/project-types/library-indicator";
import { atTable } from "../parts/at-table";
import { suggestRows } from "../parts/insert-indicator";
import { BENEFIT_KINDS, isBenefit } from "../../table/model/stands-under";

const VERBAL = ["grade", "qualitative", "reference"];
const SUGGESTIONS = 3;

export const noQuantifiedBenefit = defineRule({
  id: "no-quantified-benefit",
  family: "structure",
  scope: "table",
  severity: "warning",
  review: "指标科学性",
  fixes: "review",
  title: "效益指标全部定性",
  why: "“有效保障”之类的话年底无法核实，效益至少要有一条算得出来。",
  sources: ["财预101号", "公开的审核意见"],
  messages: { none: "效益指标没有可量化的指标值，难以考核，建议至少设1条定量效益指标。" },
  examples: {
    good: [{}],
    bad: [
      { rows: [{ level1: "效益指标", level2: "社会效益指标", name: "案件办理社会效果", description: "社会反映", target: "有力保障" }] },
    ],
  },
  *check(context) {
    const { table } = context;
    const benefits = table.indicators.filter((row) => isBenefit(row) && level1Of(row) !== "output");
    if (!benefits.some(({ value }) => VERBAL.includes(value.kind)) || benefits.some(isQuantitative)) return;
    const countable = ({ operator }: LibraryIndicator, kind: IndicatorKind): boolean => BENEFIT_KINDS.includes(kind) && operator !== "date";
    yield { message: "none", ...atTable(table), fixes: suggestRows(context, countable, SUGGESTIONS) };
  },
});
