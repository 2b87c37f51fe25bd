import { costExceedsBudget } from "../../../../src/core/rules/cost/cost-exceeds-budget";
import { testRule } from "../../../support/test-rule";

testRule(costExceedsBudget, {
  accept: [
    { name: "等于预算", fields: { total: "20.00", fiscal: "20.00" }, rows: `| 产出 | 成本 | 维修总成本 | ≤20万元 |` },
    { name: "只差在四舍五入", fields: { total: "20.00", fiscal: "20.00" }, rows: `| 产出 | 成本 | 维修总成本 | ≤200040元 |` },
    { name: "单价再高也不与预算比", fields: { total: "20.00", fiscal: "20.00" }, rows: `| 产出 | 成本 | 单台设备购置成本 | ≤25万元/台 |` },
    { name: "上万倍的差由量级规则指出", fields: { total: "20.00", fiscal: "20.00" }, rows: `| 产出 | 成本 | 维修总成本 | ≤200000万元 |` },
    { name: "不是成本", fields: { total: "20.00", fiscal: "20.00" }, rows: `| 产出 | 质量 | 带动投资 | ≥500万元 |` },
    { name: "没有预算数", fields: { total: "", fiscal: "" }, rows: `| 产出 | 成本 | 维修总成本 | ≤25万元 |` },
    { name: "空单元格", fields: { total: "20.00", fiscal: "20.00" }, rows: `| 产出 | 成本 | 维修总成本 | |` },
  ],
  reject: [
    {
      name: "高于预算",
      fields: { total: "20.00", fiscal: "20.00" },
      rows: `| 产出 | 成本 | 维修总成本 | ≤25万元 |`,
      says: ["E8 成本25万元超过预算数20万元，请核对成本指标和预算数。"],
    },
    {
      name: "两项都高于预算，单位各写各的",
      fields: { total: "20.00", fiscal: "20.00" },
      rows: `
      | 产出 | 成本 | 维修总成本 | ≤25万 |
      | 产出 | 成本 | 耗材成本 | 不超过210000元 |`,
      says: ["E8 成本25万元超过预算数20万元，请核对成本指标和预算数。", "E9 成本21万元超过预算数20万元，请核对成本指标和预算数。"],
    },
    {
      name: "表头按元",
      fields: { total: "200000", fiscal: "200000", moneyUnit: "单位：元" },
      rows: `| 产出 | 成本 | 维修总成本 | ≤20.5万元 |`,
      says: ["E8 成本20.5万元超过预算数20万元，请核对成本指标和预算数。"],
    },
  ],
});
