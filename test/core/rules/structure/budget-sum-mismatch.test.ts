import { budgetSumMismatch } from "../../../../src/core/rules/structure/budget-sum-mismatch";
import { testRule } from "../../../support/test-rule";

testRule(budgetSumMismatch, {
  accept: [
    { name: "全部财政资金，其他为空" },
    { name: "两个来源", fields: { total: "31.00", fiscal: "20.00", other: "11.00" } },
    { name: "小数相加无误差", fields: { total: "0.30", fiscal: "0.10", other: "0.20" } },
    { name: "预算数为空", fields: { total: "", fiscal: "20.00" } },
  ],
  reject: [
    {
      name: "少10",
      fields: { total: "30.00", fiscal: "20.00", other: "" },
      says: ["C4 预算数30≠财政资金20+其他资金0，相差10，请核对三个数。"],
    },
    {
      name: "多出几分",
      fields: { total: "31.00", fiscal: "31.00", other: "0.03" },
      says: ["C4 预算数31≠财政资金31+其他资金0.03，相差0.03，请核对三个数。"],
    },
  ],
});
