import { fieldEdit } from "../../edits/field-edit";
import { defineRule, type TableContext } from "../../lint/rule";
import { canonicalLevel2, parentOf } from "../../table/model/classification";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { level1Name } from "../../table/model/stands-under";

/** The 一级指标 that the layout files the row's 二级指标 under. */
const filedUnder = ({ layout }: TableContext, indicator: Indicator): string | undefined => {
  const kind = kindOf(indicator);
  if (!kind) return undefined;
  return (
    layout.scheme.find(({ level2 }) => level2.some((name) => canonicalLevel2(name)?.kind === kind))?.name ??
    level1Name(layout, parentOf(kind))
  );
};

export const level1MissingOnFirstRow = defineRule({
  id: "level1-missing-on-first-row",
  family: "structure",
  scope: "table",
  severity: "error",
  fixes: "review",
  title: "首行缺一级指标",
  why: "一级指标只在每组第一行写，首行空着，下面各行就不知道归在哪里。",
  sources: ["实务判断"],
  messages: { empty: "第一条指标的一级指标不能为空，请按二级指标“{l2}”补上。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" }] }],
  },
  *check(context) {
    const { table } = context;
    const [first] = table.indicators;
    if (!first || table.header?.columns.level1 === undefined || first.level1.text !== "") return;
    const name = filedUnder(context, first);
    yield {
      message: "empty",
      data: { l2: first.level2.text },
      at: first.level1.at,
      indicator: first.number,
      fixes: name === undefined ? [] : [{ safety: "review", label: `补“${name}”`, edits: [fieldEdit(table.sheet, first.level1, name)] }],
    };
  },
});
