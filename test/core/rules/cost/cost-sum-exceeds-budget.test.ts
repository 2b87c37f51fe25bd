import { costSumExceedsBudget } from "../../../../src/core/rules/cost/cost-sum-exceeds-budget";
import { testRule } from "../../../support/test-rule";
import { budget, cost, quantity } from "./rows";

testRule(costSumExceedsBudget, {
  accept: [
    { name: "合计等于预算", example: { rows: [cost("维修成本", "≤15万元"), cost("耗材成本", "≤16万元")] } },
    {
      name: "总成本和它的分项",
      example: { rows: [cost("办案总成本", "≤31万元"), cost("维修成本", "≤15万元"), cost("耗材成本", "≤16万元")] },
    },
    { name: "单项超预算由单项规则指出", example: { rows: [cost("维修成本", "≤35万元")] } },
    {
      name: "推算额不算在内",
      example: { rows: [quantity("邮寄数量", "≥90000件"), cost("单件邮寄成本", "≤10元/件"), cost("维修成本", "≤15万元")] },
    },
    { name: "没有成本指标", example: { rows: [quantity("邮寄数量", "≥100件")] } },
  ],
  reject: [
    {
      name: "两项合计超预算",
      example: { rows: [cost("维修成本", "≤15万元"), cost("耗材成本", "≤18万元")] },
      findings: ["A7 成本指标合计33万元（15+18）超过预算数31万元，请核对各项成本和预算数。"],
    },
    {
      name: "量级错误的一项不计",
      example: {
        fields: budget("20.00"),
        rows: [cost("维修成本", "≤12.5万元"), cost("耗材成本", "≤90000元"), cost("印刷成本", "≤50000万元")],
      },
      findings: ["A7 成本指标合计21.5万元（12.5+9）超过预算数20万元，请核对各项成本和预算数。"],
    },
  ],
});
