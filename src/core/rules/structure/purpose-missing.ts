import { defineRule } from "../../lint/rule";
import { isUnitLineForm } from "./parts/unit-line-form";

export const purposeMissing = defineRule({
  id: "purpose-missing",
  family: "structure",
  scope: "table",
  severity: "error",
  waitsForContent: true,
  title: "资金用途为空",
  why: "只有金额没有用途，无法判断指标是否和资金对应。",
  sources: ["实务判断"],
  messages: { empty: "资金用途不能为空，请写明钱用在什么事情、什么对象上。" },
  examples: { good: [{}], bad: [{ fields: { purpose: "" } }] },
  *check({ table }) {
    const { purpose } = table;
    if (purpose?.text === "" && isUnitLineForm(table)) yield { message: "empty", at: purpose.at };
  },
});
