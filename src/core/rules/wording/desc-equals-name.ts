import { describeFromLibrary } from "../../library/describe-from-library";
import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule, type TableContext } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { Field } from "../../table/model/field";
import type { Indicator } from "../../table/model/target-table";
import { atTable } from "../parts/at-table";

interface CopiedName {
  readonly indicator: Indicator;
  readonly cell: Field;
}

const fromLibrary = ({ table, projectType }: TableContext, copies: readonly CopiedName[]): readonly Fix[] => {
  const edits = copies.flatMap(({ indicator, cell }) => {
    const text = describeFromLibrary(indicator.name.text, projectType);
    return text === undefined || squeeze(text) === squeeze(cell.text) ? [] : [fieldEdit(table.sheet, cell, text)];
  });
  return edits.length === 0 ? [] : [{ safety: "review", label: `用指标库补${edits.length}条描述（请逐条核实口径）`, edits }];
};

export const descEqualsName = defineRule({
  id: "desc-equals-name",
  family: "wording",
  scope: "table",
  severity: "info",
  review: "明确清晰性",
  fixes: "review",
  title: "描述与三级指标相同",
  why: "描述照抄名称等于没写，口径和公式仍然说不清。",
  sources: ["财预101号", "公开的目标表"],
  messages: {
    same: "{n}条指标的描述与名称完全相同（第{rows}条），建议写明含义、口径或公式。",
  },
  examples: {
    good: [{}],
    bad: [
      { rows: [{ level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "法律文书邮寄数量", target: "≥16000件" }] },
    ],
  },
  *check(context) {
    const { table } = context;
    const copies = table.indicators.flatMap((indicator) => {
      const cell = indicator.description;
      return cell && cell.text !== "" && squeeze(cell.text) === squeeze(indicator.name.text) ? [{ indicator, cell }] : [];
    });
    if (copies.length === 0) return;
    yield {
      message: "same",
      data: { n: copies.length, rows: copies.map(({ indicator }) => indicator.number).join("、") },
      ...atTable(table),
      related: copies.map(({ cell }) => ({ sheet: table.sheet, at: cell.at })),
      fixes: fromLibrary(context, copies),
    };
  },
});
