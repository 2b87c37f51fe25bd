import { costScaleSuspicious } from "../../../../src/core/rules/cost/cost-scale-suspicious";
import { testRule } from "../../../support/test-rule";
import { budget, cost, quantity } from "./rows";

testRule(costScaleSuspicious, {
  accept: [
    { name: "按元写的总额", example: { fields: budget("20.00"), rows: [cost("维修成本", "≤200000元")] } },
    { name: "略高于预算", example: { fields: budget("20.00"), rows: [cost("维修成本", "≤25万元")] } },
    { name: "有数量可配的单价", example: { fields: budget("10.00"), rows: [quantity("邮寄数量", "≥10000件"), cost("邮寄费用", "≤10元")] } },
    { name: "写明分母的单价", example: { fields: budget("10.00"), rows: [cost("邮寄费用", "≤10元/件")] } },
    { name: "没有预算数、没有金额", example: { fields: budget(""), rows: [cost("维修成本", "≤200000万元"), cost("耗材成本", "")] } },
  ],
  reject: [
    {
      name: "把元写成万元",
      example: { fields: budget("20.00"), rows: [cost("维修成本", "≤200000万元")] },
      findings: ["E8 “≤200000万元”与预算数20万元的数量级不符，请核对是否把元、万元写错。"],
    },
    {
      name: "把万元写成元",
      example: { fields: budget("20.00"), rows: [cost("维修成本", "≤20元")] },
      findings: ["E8 “≤20元”与预算数20万元的数量级不符，请核对是否把元、万元写错。"],
    },
    {
      name: "总额和单价都错",
      example: { fields: budget("20.00"), rows: [cost("维修成本", "≤150000万元"), cost("单处维修成本", "≤500万元/处")] },
      findings: [
        "E8 “≤150000万元”与预算数20万元的数量级不符，请核对是否把元、万元写错。",
        "E9 “≤500万元/处”与预算数20万元的数量级不符，请核对是否把元、万元写错。",
      ],
    },
  ],
});
