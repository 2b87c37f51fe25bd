import { fieldEdit } from "../../edits/field-edit";
import { targetEdit } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { trimEnds } from "../../sheet/clean-text";
import type { Field } from "../../table/model/field";
import type { Indicator } from "../../table/model/target-table";

/** The cells of the row that hold words; a number's own format may pad it with blanks. */
const textFields = ({ level1, level2, name, description, operator, target, held, unit, direction, basis }: Indicator): readonly Field[] =>
  [
    level1.own ? level1 : undefined,
    level2.own ? level2 : undefined,
    name,
    description,
    operator,
    held.kind === "text" ? target : undefined,
    unit,
    direction,
    basis,
  ].filter((field) => field !== undefined);

export const cellWhitespace = defineRule({
  id: "cell-whitespace",
  family: "value",
  scope: "indicator",
  severity: "info",
  fixes: "safe",
  title: "首尾空白",
  why: "看不见的空格、制表符和换行会让查找、比对和汇总对不上。",
  sources: ["实务判断"],
  messages: { blank: "“{value}”首尾有空白字符，请删去。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "合格数÷维修数×100%\t", target: "≥95%" }] }],
  },
  *check({ table, indicator }) {
    for (const field of textFields(indicator)) {
      const text = trimEnds(field.raw);
      if (text === "" || text === field.raw) continue;
      const edit = field === indicator.target ? targetEdit(table.sheet, indicator, text) : fieldEdit(table.sheet, field, text);
      yield { message: "blank", data: { value: text }, at: field.at, fixes: [{ safety: "safe", label: "删去首尾空白", edits: [edit] }] };
    }
  },
});
