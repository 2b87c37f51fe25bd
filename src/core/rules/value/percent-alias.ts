import { targetEdit } from "../../edits/target-edits";
import { fieldEdit } from "../../edits/field-edit";
import { defineRule } from "../../lint/rule";
import { isMeasured } from "../../target/measure-of";

const ALIAS = /百分之(?=\s*[\d０-９])|百分比|百分号|﹪/u;

/** 百分之95 → 95%, 98百分比 → 98%. */
const withPercent = (text: string): string => text.replace(/百分之\s*([\d０-９.．]+)/gu, "$1%").replace(/百分比|百分号|﹪/gu, "%");

export const percentAlias = defineRule({
  id: "percent-alias",
  family: "value",
  scope: "indicator",
  severity: "info",
  fixes: "safe",
  title: "百分号写法不规范",
  why: "“百分比”“百分之”与“%”混用，看着费力，也不便汇总比对。",
  sources: [{ from: "公开的目标表", what: "“≥98百分比”" }],
  messages: { alias: "“{value}”的百分号写法不规范，请写为“{fix}”。" },
  examples: {
    good: [{}],
    bad: [
      { rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "合格数÷维修数×100%", target: "≥98百分比" }] },
    ],
  },
  *check({ table, indicator }) {
    const { target, unit, value } = indicator;
    if (!isMeasured(value)) return;
    for (const field of unit ? [target, unit] : [target]) {
      if (!ALIAS.test(field.text)) continue;
      const fix = withPercent(field.text);
      const edit = field === target ? targetEdit(table.sheet, indicator, fix) : fieldEdit(table.sheet, field, fix);
      yield {
        message: "alias",
        data: { value: field.text, fix },
        at: field.at,
        fixes: [{ safety: "safe", label: `改为“${fix}”`, edits: [edit] }],
      };
    }
  },
});
