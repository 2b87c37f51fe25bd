import { costScaleSuspicious } from "../../../../src/core/rules/cost/cost-scale-suspicious";
import { testRule } from "../../../support/test-rule";

testRule(costScaleSuspicious, {
  accept: [
    { name: "按元写的总额", fields: { total: "20.00", fiscal: "20.00" }, rows: `| 产出 | 成本 | 维修成本 | ≤200000元 |` },
    { name: "略高于预算", fields: { total: "20.00", fiscal: "20.00" }, rows: `| 产出 | 成本 | 维修成本 | ≤25万元 |` },
    {
      name: "有数量可配的单价",
      fields: { total: "10.00", fiscal: "10.00" },
      rows: `
      | 产出 | 数量 | 邮寄数量 | ≥10000件 |
      | 产出 | 成本 | 邮寄费用 | ≤10元 |`,
    },
    { name: "写明分母的单价", fields: { total: "10.00", fiscal: "10.00" }, rows: `| 产出 | 成本 | 邮寄费用 | ≤10元/件 |` },
    {
      name: "没有预算数、没有金额",
      fields: { total: "", fiscal: "" },
      rows: `
      | 产出 | 成本 | 维修成本 | ≤200000万元 |
      | 产出 | 成本 | 耗材成本 | |`,
    },
  ],
  reject: [
    {
      name: "把元写成万元",
      fields: { total: "20.00", fiscal: "20.00" },
      rows: `| 产出 | 成本 | 维修成本 | ≤200000万元 |`,
      says: ["E8 “≤200000万元”与预算数20万元的数量级不符，请核对是否把元、万元写错。"],
    },
    {
      name: "把万元写成元",
      fields: { total: "20.00", fiscal: "20.00" },
      rows: `| 产出 | 成本 | 维修成本 | ≤20元 |`,
      says: ["E8 “≤20元”与预算数20万元的数量级不符，请核对是否把元、万元写错。"],
    },
    {
      name: "总额和单价都错",
      fields: { total: "20.00", fiscal: "20.00" },
      rows: `
      | 产出 | 成本 | 维修成本 | ≤150000万元 |
      | 产出 | 成本 | 单处维修成本 | ≤500万元/处 |`,
      says: [
        "E8 “≤150000万元”与预算数20万元的数量级不符，请核对是否把元、万元写错。",
        "E9 “≤500万元/处”与预算数20万元的数量级不符，请核对是否把元、万元写错。",
      ],
    },
  ],
});
