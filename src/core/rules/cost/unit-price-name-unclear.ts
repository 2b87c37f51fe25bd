import { fieldEdit } from "../../edits/field-edit";
import { defineRule } from "../../lint/rule";
import { amountOf } from "./parts/amount-of";

const PREFIX: Readonly<Record<string, string>> = {
  人: "人均",
  人次: "人次均",
  户: "户均",
  平方米: "单位面积",
  人天: "人均日",
  人日: "人均日",
  月: "每月",
  天: "每天",
  小时: "每小时",
};

const prefixOf = (per: string): string => {
  const unit = per.replaceAll("·", "");
  return PREFIX[unit] ?? (unit.length === 1 ? `单${unit}` : `每${unit}`);
};

export const unitPriceNameUnclear = defineRule({
  id: "unit-price-name-unclear",
  family: "cost",
  scope: "indicator",
  severity: "info",
  fixes: "review",
  title: "名称未体现单价",
  why: "名称像总额而值是单价，汇总和比较时容易当成总额。",
  sources: ["实务判断"],
  messages: { unclear: "“{name}”的值“{value}”是单价，名称建议改为“{fix}”。" },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "成本指标", name: "单次出差支出金额", target: "≤2000元/次" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "成本指标", name: "培训费用", target: "≤5000元/人" }] }],
  },
  *check(subject) {
    const { indicator, table } = subject;
    const { name, named, target } = indicator;
    const amount = amountOf(subject);
    if (amount?.kind !== "price" || amount.per === undefined || name.text === "" || named.matters.has("price-word")) return;
    const fix = `${prefixOf(amount.per)}${name.text}`;
    yield {
      message: "unclear",
      data: { name: name.text, value: target.text, fix },
      at: name.at,
      fixes: [{ safety: "review", label: `名称改为“${fix}”`, edits: [fieldEdit(table.sheet, name, fix)] }],
    };
  },
});
