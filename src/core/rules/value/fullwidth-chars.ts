import { targetEdit } from "../../edits/target-edits";
import { fieldEdit } from "../../edits/field-edit";
import { defineRule } from "../../lint/rule";

const FULLWIDTH = /[０-９Ａ-Ｚａ-ｚ％＞＜＝．＋]/gu;

const halfWidth = (text: string): string =>
  text
    .replace(FULLWIDTH, (char) => char.normalize("NFKC"))
    .replace(/>\s*=/gu, "≥")
    .replace(/<\s*=/gu, "≤");

export const fullwidthChars = defineRule({
  id: "fullwidth-chars",
  family: "value",
  scope: "indicator",
  severity: "info",
  fixes: "safe",
  title: "全角数字或符号",
  why: "全角的数字和符号查找、排序、汇总时与半角的对不上。",
  sources: ["实务判断"],
  messages: { full: "“{value}”含全角数字或符号，请统一为半角“{fix}”。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "合格数÷维修数×100%", target: "≥９０％" }] }],
  },
  *check({ table, indicator }) {
    const { target, operator, unit } = indicator;
    for (const field of [operator, target, unit]) {
      if (!field || field.text.search(FULLWIDTH) < 0) continue;
      const fix = halfWidth(field.text);
      const edit = field === unit ? fieldEdit(table.sheet, field, fix) : { ...fieldEdit(table.sheet, field, fix), asText: true };
      const edits = [field === target ? targetEdit(table.sheet, indicator, fix) : edit];
      yield { message: "full", data: { value: field.text, fix }, at: field.at, fixes: [{ safety: "safe", label: `改为“${fix}”`, edits }] };
    }
  },
});
