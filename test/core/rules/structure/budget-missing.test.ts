import { budgetMissing } from "../../../../src/core/rules/structure/budget-missing";
import { testRule } from "../../../support/test-rule";

testRule(budgetMissing, {
  accept: [{ name: "已填写" }, { name: "填0归别的规则管", fields: { total: "0" } }],
  reject: [
    { name: "为空", fields: { total: "" }, says: ["C4 预算数不能为空，请填写本项目的预算金额。"] },
    { name: "三项都空", fields: { total: "", fiscal: "", other: "" }, says: ["C4 预算数不能为空，请填写本项目的预算金额。"] },
  ],
});
