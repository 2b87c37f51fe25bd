import { fieldEdit } from "../lint/field-edit";
import type { Fix } from "../lint/finding";
import { renumberGoals as goalEdit } from "../rules/structure/goal-numbers";
import { headingParts } from "../rules/structure/heading-parts";
import type { TargetTable } from "../table/target-table";

/** Numbers before the headings from 1 in the order of the tables (`1.××绩效目标表`, `2.`, …); headings without a number stay. Undefined when nothing changes. */
export const renumberTables = (tables: readonly TargetTable[]): Fix | undefined => {
  const numbered = tables.flatMap(({ sheet, heading }) => {
    const parts = heading && headingParts(heading.text);
    return heading && parts?.number !== undefined ? [{ sheet, heading, parts }] : [];
  });
  const edits = numbered
    .map(({ sheet, heading, parts }, index) =>
      fieldEdit(sheet, heading, parts.prefix.replace(/\d+/, String(index + 1)) + heading.text.slice(parts.prefix.length)),
    )
    .filter(({ text }, index) => text !== numbered[index]?.heading.text);
  return edits.length === 0 ? undefined : { safety: "review", label: "表序号从1起重排", edits };
};

/** The goals of a table numbered from 1 (`1.目标内容1：`, `2.目标内容2：`, …); undefined when they are. */
export const renumberGoals = (table: TargetTable): Fix | undefined => {
  const edit = goalEdit(table);
  return edit ? { safety: "review", label: "目标从1起重新编号", edits: [edit] } : undefined;
};
