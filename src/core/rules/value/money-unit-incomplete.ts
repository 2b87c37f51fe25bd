import { shownTarget, targetEdit } from "../../edits/target-edits";
import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator, TargetTable } from "../../table/model/target-table";
import { isMoneyRow } from "./parts/money-row";

const SCALE_AT_END = /([千万亿])(?!元)(?=[^千万亿]*$)/u;

const completed = (text: string): string => text.replace(SCALE_AT_END, "$1元");

/** Outside the cost rows 20万 may be 20万次: there the reader has to agree (handbook 7 #8). */
const fixesOf = (table: TargetTable, indicator: Indicator): readonly Fix[] => {
  const { unit, target } = indicator;
  const field = unit && SCALE_AT_END.test(unit.text) ? unit : target;
  const text = completed(field.text);
  if (text === field.text) return [];
  const edit = field === target ? targetEdit(table.sheet, indicator, text) : fieldEdit(table.sheet, field, text);
  return [{ safety: kindOf(indicator) === "cost" ? "safe" : "review", label: `改为“${text}”`, edits: [edit] }];
};

export const moneyUnitIncomplete = defineRule({
  id: "money-unit-incomplete",
  family: "value",
  scope: "indicator",
  severity: "error",
  fixes: "both",
  title: "金额单位不完整",
  why: "“20万”没有写明是元还是次，成本也无法与预算核对。",
  sources: [{ from: "公开的目标表", what: "“250万”" }],
  messages: { incomplete: "“{value}”单位不完整，应写“{fix}”。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "成本指标", name: "维修维护成本", description: "全年维修支出", target: "≤20万元" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "成本指标", name: "维修维护成本", description: "全年维修支出", target: "≤20万" }] }],
  },
  *check({ table, indicator }) {
    if (!indicator.value.flags.includes("scale-without-unit") || !isMoneyRow(indicator)) return;
    const value = shownTarget(indicator);
    yield { message: "incomplete", data: { value, fix: completed(value) }, at: indicator.target.at, fixes: fixesOf(table, indicator) };
  },
});
