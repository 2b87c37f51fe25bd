import { exchangeable, isPerTime } from "../../cost/exchangeable-units";
import { kinQuantity } from "../../cost/pair-quantity";
import { defineRule } from "../../lint/rule";

/** 元/人·月 is per 人 for so many months. */
const firstPart = (per: string): string => per.split(/[·/]/)[0] ?? per;

export const unitPriceDenominatorMismatch = defineRule({
  id: "unit-price-denominator-mismatch",
  family: "cost",
  scope: "indicator",
  severity: "info",
  title: "单价与数量单位不对应",
  why: "单价乘数量应等于金额，两者单位不同就无法由指标推算预算。",
  sources: ["实务判断"],
  messages: { mismatch: "单价按“{per}”，而数量指标“{quantity}”按“{unit}”，无法推算总额，请统一计价单位或补充按“{per}”计的数量指标。" },
  examples: {
    good: [
      {},
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "业务培训人次", target: "≥10人次" },
          { level2: "成本指标", name: "人均培训费用", target: "≤5000元/人" },
        ],
      },
    ],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "出差保障人数", target: "≥250人" },
          { level2: "成本指标", name: "单次出差支出金额", target: "≤2000元/次" },
        ],
      },
    ],
  },
  *check({ cost, indicator, table }) {
    const pairing = cost.pairings.find((candidate) => candidate.indicator === indicator.number);
    if (!pairing || pairing.unitsAgree || pairing.per === undefined || pairing.quantityUnit === undefined) return;
    if (isPerTime(pairing.per) || exchangeable(firstPart(pairing.per), pairing.quantityUnit)) return;
    // A price per person belongs to a count of people (人均日会议费 to 参会人次), even where another name is more alike (会议场次).
    if (kinQuantity(indicator, pairing.per, table.indicators)) return;
    yield {
      message: "mismatch",
      data: { per: pairing.per, quantity: pairing.quantityName, unit: pairing.quantityUnit },
      at: indicator.target.at,
      related: [{ sheet: table.sheet, at: pairing.quantityAt }],
    };
  },
});
