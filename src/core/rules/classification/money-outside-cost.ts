import { defineRule } from "../../lint/rule";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { costPlace } from "./parts/cost-place";
import { placeRow } from "./parts/place-row";
import { dimensionOf } from "../../target/measure-of";

const KINDS: readonly string[] = ["quantity", "quality", "timeliness"];
/** Money that comes in or is moved by the work itself is its output, not its cost. */
const isCostAmount = ({ named: { matters }, value }: Indicator): boolean =>
  !matters.has("earned") && (dimensionOf(value) === "money" || (dimensionOf(value) === "unitPrice" && matters.has("cost-word")));

export const moneyOutsideCost = defineRule({
  id: "money-outside-cost",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "非成本指标填了金额",
  why: "花多少钱是成本；放在数量、质量、时效里，成本核算会漏掉它，产出也没有说清。",
  sources: [{ from: "公开的自评表", what: "数量指标“工程资金金额”" }],
  messages: { money: "“{name}”为金额，应归入成本指标；{l2}请另写产出。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "数量指标", name: "挽回经济损失金额", description: "案件追回的金额", target: "≥200万元" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "工程资金金额", description: "工程款", target: "≤43.2万元" }] }],
  },
  *check(subject) {
    const { indicator } = subject;
    const kind = kindOf(indicator);
    if (!kind || !KINDS.includes(kind) || level1Of(indicator) === "cost" || !isCostAmount(indicator)) return;
    yield {
      message: "money",
      data: { name: indicator.name.text, l2: indicator.level2.text },
      at: indicator.level2.at,
      fixes: placeRow(subject, indicator, costPlace(subject)),
    };
  },
});
