import { twoDecimals } from "../../money/amount-text";
import { fieldEdit } from "../../edits/field-edit";
import { defineRule } from "../../lint/rule";
import { statedAmount } from "../../table/model/stated-amount";
import { amountFields } from "../../table/model/amount-fields";

const MOST_DECIMALS = 2;

export const budgetPrecision = defineRule({
  id: "budget-precision",
  family: "structure",
  scope: "table",
  severity: "info",
  review: "资金匹配性",
  fixes: "review",
  title: "金额小数位异常",
  why: "预算公开的金额保留两位小数，位数不一会造成各表加总对不上。",
  sources: ["公开的目标表", "实务判断"],
  messages: { long: "{label}“{value}”有{n}位小数，金额保留两位小数即可，请核对后四舍五入。" },
  examples: { good: [{}], bad: [{ fields: { total: "24.998", fiscal: "24.998" } }] },
  *check({ table }) {
    if (table.moneyUnit?.unit === "亿元") return;
    for (const { label, field } of amountFields(table)) {
      const digits = statedAmount(field.text)?.digits ?? "";
      const decimals = digits.split(".")[1]?.length ?? 0;
      if (decimals <= MOST_DECIMALS) continue;
      const text = twoDecimals(digits);
      yield {
        message: "long",
        data: { label, value: field.text, n: decimals },
        at: field.at,
        fixes: [
          { safety: "review", label: `四舍五入为“${text}”`, edits: [fieldEdit(table.sheet, field, field.text.replace(/[\d,.]+/u, text))] },
        ],
      };
    }
  },
});
