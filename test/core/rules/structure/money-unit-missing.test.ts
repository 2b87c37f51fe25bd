import { moneyUnitMissing } from "../../../../src/core/rules/structure/money-unit-missing";
import { testRule } from "../../../support/test-rule";

const TEXT = "未标明金额单位，无法核对预算数与成本指标，请在表头补“单位：万元”或“单位：元”。";

testRule(moneyUnitMissing, {
  accept: [
    { name: "写明万元", example: {} },
    { name: "写明元", example: { fields: { moneyUnit: "单位：元", total: "310000.00", fiscal: "310000.00" } } },
    { name: "金额自带单位", example: { fields: { moneyUnit: "", total: "31.00万元", fiscal: "31.00万元" } } },
  ],
  reject: [
    { name: "金额单位为空", example: { fields: { moneyUnit: "" } }, findings: [`A7 ${TEXT}`] },
    { name: "金额也空着", example: { fields: { moneyUnit: "", total: "", fiscal: "" } }, findings: [`A7 ${TEXT}`] },
  ],
});
