import { budgetMissing } from "../../../../src/core/rules/structure/budget-missing";
import { testRule } from "../../../support/test-rule";

testRule(budgetMissing, {
  accept: [
    { name: "已填写", example: {} },
    { name: "填0归别的规则管", example: { fields: { total: "0" } } },
  ],
  reject: [
    { name: "为空", example: { fields: { total: "" } }, findings: ["C4 预算数不能为空，请填写本项目的预算金额。"] },
    {
      name: "三项都空",
      example: { fields: { total: "", fiscal: "", other: "" } },
      findings: ["C4 预算数不能为空，请填写本项目的预算金额。"],
    },
  ],
});
