import { defineRule } from "../../lint/rule";
import { characters } from "../../lint/rule-option";
import { isUnitLineForm } from "./parts/unit-line-form";

const hanLength = (text: string): number => (text.match(/\p{Script=Han}/gu) ?? []).length;

export const purposeTooShort = defineRule({
  id: "purpose-too-short",
  family: "structure",
  scope: "table",
  severity: "info",
  review: "明确清晰性",
  options: { minPurposeLength: characters(8, 500) },
  title: "资金用途过短",
  why: "寥寥几个字说不清支出内容和对象，评审时难以判断预算是否必要。",
  sources: ["实务判断"],
  messages: { short: "资金用途“{value}”过于简略，建议写明支出内容和对象。" },
  examples: { good: [{}], bad: [{ fields: { purpose: "用于维修" } }] },
  *check({ table }, { minPurposeLength }) {
    const { purpose } = table;
    if (!purpose || !isUnitLineForm(table) || purpose.text === "" || hanLength(purpose.text) >= minPurposeLength) return;
    yield { message: "short", data: { value: purpose.text }, at: purpose.at };
  },
});
