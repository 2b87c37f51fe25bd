import { budgetNotNumber } from "../../../../src/core/rules/structure/budget-not-number";
import { testRule } from "../../../support/test-rule";

testRule(budgetNotNumber, {
  accept: [
    { name: "两位小数" },
    { name: "带千分位", fields: { total: "1,031.00", fiscal: "1,031.00" } },
    { name: "其他资金写短横", fields: { other: "—" } },
    { name: "没有金额单位行时金额自带单位", fields: { moneyUnit: "", total: "10000万元", fiscal: "10000万元" } },
    { name: "空单元格", fields: { total: "", fiscal: "", other: "" } },
  ],
  reject: [
    {
      name: "写了“万”",
      fields: { total: "20万", fiscal: "20.00" },
      says: ["C4 预算数“20万”不是有效金额，请只填数字，金额单位写在表头。"],
      fixes: ["review C4 20.00"],
    },
    {
      name: "字母O当0，两格都错",
      fields: { total: "474.5O", fiscal: "暂定" },
      says: [
        "C4 预算数“474.5O”不是有效金额，请只填数字，金额单位写在表头。",
        "E4 财政资金“暂定”不是有效金额，请只填数字，金额单位写在表头。",
      ],
      fixes: ["review C4 474.50"],
    },
  ],
});
