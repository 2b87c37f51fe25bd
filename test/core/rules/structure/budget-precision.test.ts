import { budgetPrecision } from "../../../../src/core/rules/structure/budget-precision";
import { testRule } from "../../../support/test-rule";

testRule(budgetPrecision, {
  accept: [{ name: "两位小数" }, { name: "整数与空", fields: { total: "31", fiscal: "31", other: "" } }],
  reject: [
    {
      name: "三位小数",
      fields: { total: "24.998", fiscal: "25.00" },
      says: ["C4 预算数“24.998”有3位小数，金额保留两位小数即可，请核对后四舍五入。"],
      fixes: ["review C4 25.00"],
    },
    {
      name: "两格都多",
      fields: { total: "6923.3552", fiscal: "6923.3552" },
      says: [
        "C4 预算数“6923.3552”有4位小数，金额保留两位小数即可，请核对后四舍五入。",
        "E4 财政资金“6923.3552”有4位小数，金额保留两位小数即可，请核对后四舍五入。",
      ],
      fixes: ["review C4 6923.36", "review E4 6923.36"],
    },
  ],
});
