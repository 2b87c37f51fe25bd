import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import type { Indicator } from "../../table/model/target-table";

const WHOLE = ["people", "times", "count"];
/** Working time and class hours are counted in halves. */
const DIVISIBLE = /人天|人月|工日|课时|学时|课|节|成|班|页|版|车/u;

/** The unit of a count that is no whole number; averages and rates of something countable may have decimals. */
const brokenUnit = ({ named, value }: Indicator): string | undefined => {
  if (value.kind !== "quantity" || value.per !== undefined) return undefined;
  const { amount, dim = "", unit = "" } = value;
  if (!WHOLE.includes(dim) || named.matters.has("average") || DIVISIBLE.test(unit)) return undefined;
  return Math.abs(amount - Math.round(amount)) > 1e-6 ? unit : undefined;
};

export const decimalCount = defineRule({
  id: "decimal-count",
  family: "value",
  scope: "indicator",
  severity: "warning",
  title: "计数单位带小数",
  why: "人、台、件、次只能是整数，带小数多半是单位或数值写错。",
  sources: ["实务判断"],
  messages: { decimal: "“{value}”按“{unit}”计数，不应有小数，请核对数值或单位。" },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人次", description: "全年参训人次", target: "≥1.5万人次" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "全年参训人数", target: "≥1.5人" }] }],
  },
  *check({ indicator }) {
    const unit = brokenUnit(indicator);
    if (unit === undefined) return;
    yield { message: "decimal", data: { value: shownTarget(indicator), unit }, at: indicator.target.at };
  },
});
