import { costRatioNoAmount } from "../../../../src/core/rules/classification/cost-ratio-no-amount";
import { testRule } from "../../../support/test-rule";

testRule(costRatioNoAmount, {
  accept: [
    { name: "有金额" },
    {
      name: "比率之外有金额",
      rows: `
      | 产出 | 成本 | 成本控制率 | ≤100% |
      | | 成本 | 维修总成本 | ≤20万元 |`,
    },
    { name: "没有成本指标", rows: `| 产出 | 数量 | 邮寄数量 | ≥2万件 |` },
    { name: "值空着", rows: `| 产出 | 成本 | 成本控制率 | |` },
  ],
  reject: [
    {
      name: "只有一条比率",
      rows: `
      | 产出 | 数量 | 邮寄数量 | ≥2万件 |
      | | 成本 | 成本控制率 | ≤100% |`,
      says: ["E9 本表成本指标只有比率（“成本控制率”），建议补充成本金额或单位成本控制数。"],
    },
    {
      name: "两条都是比率",
      rows: `
      | 产出 | 成本 | 成本控制率 | ≤100% |
      | | 成本 | 成本节约率 | ≥5% |`,
      says: ["E8 本表成本指标只有比率（“成本控制率”“成本节约率”），建议补充成本金额或单位成本控制数。"],
    },
  ],
});
