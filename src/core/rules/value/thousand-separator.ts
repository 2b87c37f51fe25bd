import { shownTarget, targetEdit } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";

const SEPARATOR = /(?<=\d)[,，](?=\d{3}(?!\d))/gu;

export const thousandSeparator = defineRule({
  id: "thousand-separator",
  family: "value",
  scope: "indicator",
  severity: "info",
  fixes: "safe",
  title: "千分位",
  why: "逗号在文本里会被当作并列，也不便汇总计算。",
  sources: ["实务判断"],
  messages: { separator: "“{value}”带千分位逗号，请写为“{fix}”。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "全年寄出件数", target: "≥1,000件" }] }],
  },
  *check({ table, indicator }) {
    const { value, held, target } = indicator;
    // In a number cell the comma comes from the number format, and the user did not type it.
    if (!value.flags.includes("thousand-sep") || held.kind === "number") return;
    const fix = target.text.replace(SEPARATOR, "");
    const fixes =
      fix === target.text ? [] : [{ safety: "safe", label: `改为“${fix}”`, edits: [targetEdit(table.sheet, indicator, fix)] } as const];
    yield { message: "separator", data: { value: shownTarget(indicator), fix }, at: target.at, fixes };
  },
});
