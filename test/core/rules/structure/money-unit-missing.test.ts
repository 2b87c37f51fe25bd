import { moneyUnitMissing } from "../../../../src/core/rules/structure/money-unit-missing";
import { testRule } from "../../../support/test-rule";

testRule(moneyUnitMissing, {
  accept: [
    { name: "写明万元" },
    { name: "写明元", fields: { moneyUnit: "单位：元", total: "310000.00", fiscal: "310000.00" } },
    { name: "金额自带单位", fields: { moneyUnit: "", total: "31.00万元", fiscal: "31.00万元" } },
  ],
  reject: [
    {
      name: "金额单位为空",
      fields: { moneyUnit: "" },
      says: ["A7 未标明金额单位，无法核对预算数与成本指标，请在表头补“单位：万元”或“单位：元”。"],
      fixes: ["review F2 单位：万元", "review F2 单位：元"],
    },
    {
      name: "金额也空着",
      fields: { moneyUnit: "", total: "", fiscal: "" },
      says: ["A7 未标明金额单位，无法核对预算数与成本指标，请在表头补“单位：万元”或“单位：元”。"],
      fixes: ["review F2 单位：万元", "review F2 单位：元"],
    },
  ],
});
