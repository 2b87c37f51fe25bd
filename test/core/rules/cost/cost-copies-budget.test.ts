import { costCopiesBudget } from "../../../../src/core/rules/cost/cost-copies-budget";
import { findingsOf, testRule } from "../../../support/test-rule";
import { budget, cost, quantity } from "./rows";

const repair = { ...budget("20.00"), projectName: "涉安全隐患维修项目", purpose: "用于支付审判大楼维修费" };

testRule(costCopiesBudget, {
  accept: [
    { name: "另有分项", example: { rows: [cost("办案总成本", "≤31万元"), cost("维修成本", "≤15万元")] } },
    {
      name: "另有单位成本",
      example: { rows: [quantity("邮寄数量", "≥16000件"), cost("办案总成本", "≤31万元"), cost("单件邮寄成本", "≤10元/件")] },
    },
    { name: "另有配不上数量的单位成本", example: { rows: [cost("办案总成本", "≤31万元"), cost("单位面积维修成本", "≤500元/平方米")] } },
    { name: "不等于预算", example: { rows: [cost("办案总成本", "≤30万元")] } },
    { name: "没有预算数、没有金额", example: { fields: budget(""), rows: [cost("办案总成本", "≤31万元"), cost("耗材成本", "")] } },
  ],
  reject: [
    {
      name: "只有一条且等于预算",
      example: { rows: [cost("办案总成本", "≤31万元")] },
      findings: ["E8 “≤31万元”只照抄预算数31万元，建议增设单位成本或分项成本指标。"],
    },
    {
      name: "只写了万",
      example: { fields: repair, rows: [quantity("维修个数", "≥1个"), cost("维修维护成本", "≤20万")] },
      findings: ["E9 “≤20万”只照抄预算数20万元，建议增设单位成本或分项成本指标。"],
    },
    {
      name: "按元写，另有控制率",
      example: { rows: [cost("成本控制率", "≤100%"), cost("办案总成本", "≤310000元")] },
      findings: ["E9 “≤310000元”只照抄预算数31万元，建议增设单位成本或分项成本指标。"],
    },
  ],
});

it("从指标库推荐单位成本，待确认", () => {
  const [finding] = findingsOf(costCopiesBudget, {
    name: "维修",
    example: { fields: repair, rows: [quantity("维修个数", "≥15个"), cost("维修维护成本", "≤20万元")] },
  });
  expect(finding?.fixes.map(({ safety, label }) => [safety, label])).toEqual([
    ["review", "插入“单位面积维修成本”（指标值为示例，请核实）"],
  ]);
});
