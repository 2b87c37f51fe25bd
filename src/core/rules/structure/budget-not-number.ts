import { twoDecimals } from "../../money/amount-text";
import { unitOfTable } from "../../cost/unit-of-table";
import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import { YUAN } from "../../money/money-unit";
import type { AmountField } from "../../table/model/field";
import type { TargetTable } from "../../table/model/target-table";
import type { MoneyUnit } from "../../money/money-unit";
import { statedAmount, isLabelText, statesNothing } from "../../table/model/stated-amount";
import { amountFields } from "../../table/model/amount-fields";

/** Letters typed for digits, and the scale words that lost their 元. */
const legible = (text: string): string =>
  text
    .replace(/[Oo]/gu, "0")
    .replace(/[lI]/gu, "1")
    .replace(/(万|千|亿)$/u, "$1元");

const rewrite = (sheet: string, field: AmountField, moneyUnit: MoneyUnit): readonly Fix[] => {
  const amount = statedAmount(legible(field.text));
  if (!amount) return [];
  const factor = amount.unit ? YUAN[amount.unit] / YUAN[moneyUnit] : 1;
  const text = twoDecimals(Number(amount.digits) * factor);
  return [{ safety: "review", label: `改为“${text}”`, edits: [fieldEdit(sheet, field, text)] }];
};

/** Where the head names no unit of money, an amount has to bring its own (handbook 9.2). */
const isAmount = ({ moneyUnit }: TargetTable, label: string, { text }: AmountField): boolean => {
  if (text === "" || isLabelText(text) || (label !== "预算数" && statesNothing(text))) return true;
  const amount = statedAmount(text);
  return amount !== undefined && (amount.unit === undefined || !moneyUnit);
};

export const budgetNotNumber = defineRule({
  id: "budget-not-number",
  family: "structure",
  scope: "table",
  severity: "error",
  review: "资金匹配性",
  fixes: "review",
  title: "预算数不是数字",
  why: "金额单元格里带了文字或错字，合计和成本核对都会落空。",
  sources: ["实务判断"],
  messages: {
    text: "{label}“{value}”不是有效金额，请只填数字，金额单位写在表头。",
  },
  examples: {
    good: [{ fields: { total: "1,031.00", fiscal: "1,031.00" } }, { fields: { other: "—" } }],
    bad: [{ fields: { total: "20万" } }, { fields: { total: "474.5O" } }],
  },
  *check({ table, layout }) {
    for (const { label, field } of amountFields(table)) {
      if (isAmount(table, label, field)) continue;
      const fixes = rewrite(table.sheet, field, unitOfTable(table, layout));
      yield { message: "text", data: { label, value: field.text }, at: field.at, fixes };
    }
  },
});
