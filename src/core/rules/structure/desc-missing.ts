import { describeFromLibrary } from "../../library/describe-from-library";
import { fieldEdit } from "../../edits/field-edit";
import type { CellEdit } from "../../edits/cell-edit";
import { defineRule, type TableContext } from "../../lint/rule";
import type { Field } from "../../table/model/field";
import type { Indicator } from "../../table/model/target-table";
import { atTable } from "../parts/at-table";

/** From this many rows on, a column nobody filled in is said once. */
const WHOLE_COLUMN = 3;

const prefill = ({ table, projectType }: TableContext, indicator: Indicator, cell: Field): readonly CellEdit[] => {
  const text = describeFromLibrary(indicator.name.text, projectType);
  return text === undefined ? [] : [fieldEdit(table.sheet, cell, text)];
};

export const descMissing = defineRule({
  id: "desc-missing",
  family: "structure",
  scope: "table",
  severity: "warning",
  fixes: "review",
  title: "绩效指标描述为空",
  why: "描述写明指标的含义、口径或公式，没有它，不同的人会算出不同的结果。",
  sources: ["财预101号"],
  messages: {
    empty: "“{name}”没有指标描述，请填写含义或计算公式。",
    all: "{n}条指标都没有填写描述，请逐条写明含义或计算公式。",
  },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "", target: "≥16000件" }] }],
  },
  *check(context) {
    const { table } = context;
    const empty = table.indicators.flatMap((indicator) =>
      indicator.description?.text === "" && indicator.name.text !== "" ? [{ indicator, cell: indicator.description }] : [],
    );
    if (empty.length >= WHOLE_COLUMN && empty.length === table.indicators.length) {
      const edits = empty.flatMap(({ indicator, cell }) => prefill(context, indicator, cell));
      const fixes = edits.length > 0 ? [{ safety: "review", label: `用指标库补${edits.length}条描述`, edits } as const] : [];
      yield { message: "all", data: { n: empty.length }, ...atTable(table), fixes };
      return;
    }
    for (const { indicator, cell } of empty) {
      const edits = prefill(context, indicator, cell);
      const fixes = edits.map((edit) => ({ safety: "review", label: `用指标库的描述“${edit.text}”`, edits: [edit] }) as const);
      yield { message: "empty", data: { name: indicator.name.text }, at: cell.at, indicator: indicator.number, fixes };
    }
  },
});
