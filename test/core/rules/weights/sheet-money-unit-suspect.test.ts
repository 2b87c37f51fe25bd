import { sheetMoneyUnitSuspect } from "../../../../src/core/rules/weights/sheet-money-unit-suspect";
import { testRule } from "../../../support/test-rule";

testRule(sheetMoneyUnitSuspect, {
  accept: [
    { name: "万元" },
    { name: "元", fields: { moneyUnit: "单位：元", total: "310000.00" } },
    {
      name: "很小的项目，成本对得上",
      fields: { moneyUnit: "单位：元", total: "4800.00" },
      rows: `| 产出 | 成本 | 党建活动成本 | ≤4800元 |`,
    },
    { name: "预算数空着、没有金额单位", fields: { moneyUnit: "", total: "" } },
  ],
  reject: [
    {
      name: "表头元，数像万元",
      fields: { moneyUnit: "单位：元", total: "20.00" },
      says: ["C4 金额单位为“元”，而预算数是“20.00”，请核对是否应为“万元”。"],
    },
    {
      name: "表头万元，数像元",
      fields: { moneyUnit: "单位：万元", total: "4745000.00" },
      says: ["C4 金额单位为“万元”，而预算数是“4745000.00”，请核对是否应为“元”。"],
    },
  ],
});
