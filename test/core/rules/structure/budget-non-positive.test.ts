import { budgetNonPositive } from "../../../../src/core/rules/structure/budget-non-positive";
import { testRule } from "../../../support/test-rule";

testRule(budgetNonPositive, {
  accept: [{ name: "大于0" }, { name: "为空", fields: { total: "" } }],
  reject: [
    { name: "为0", fields: { total: "0.00", fiscal: "0.00" }, says: ["C4 预算数为“0.00”，应大于0，请核对。"] },
    { name: "为负", fields: { total: "-5", fiscal: "-5" }, says: ["C4 预算数为“-5”，应大于0，请核对。"] },
  ],
});
