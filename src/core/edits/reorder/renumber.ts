import { fieldEdit } from "../field-edit";
import type { CellEdit } from "../cell-edit";
import type { Fix } from "../fix";
import { rewriteGoals } from "../goal-lines";
import { dueNumbers, numberedGoals, goalNumbersEdit } from "../goal-numbers";
import { headingParts, namesNoProject, type HeadingParts } from "../../table/model/heading-parts";
import { sameCell } from "../../sheet/cell-ref";
import type { Field } from "../../table/model/field";
import type { Goal, TargetTable } from "../../table/model/target-table";

interface Title {
  readonly sheet: string;
  readonly heading: Field;
  readonly parts: HeadingParts;
}

/** Titles of one table each: that of a list of many projects numbers none of them. */
const titlesOf = (tables: readonly TargetTable[]): readonly Title[] =>
  tables.flatMap((table) => {
    const { sheet, heading } = table;
    const parts = heading && headingParts(heading.text);
    const shared = tables.some(
      (other) => other !== table && heading && other.heading && other.sheet === sheet && sameCell(other.heading.at, heading.at),
    );
    return heading && parts && !shared ? [{ sheet, heading, parts }] : [];
  });

/**
 * Numbers before the titles from 1 in the order of the tables (`1.××绩效目标表`, `2.`, …). A title without a number gets one where
 * there are several and it names a project. Undefined when nothing changes.
 */
export const renumberTables = (tables: readonly TargetTable[]): Fix | undefined => {
  const titles = titlesOf(tables);
  const counted = titles.filter(({ parts }) => parts.number !== undefined || (titles.length > 1 && !namesNoProject(parts.project)));
  const edits = counted.flatMap(({ sheet, heading, parts }, index): readonly CellEdit[] => {
    const prefix = parts.number === undefined ? `${index + 1}.` : parts.prefix.replace(/\d+/, String(index + 1));
    const text = prefix + heading.text.slice(parts.prefix.length);
    return text === heading.text ? [] : [fieldEdit(sheet, heading, text)];
  });
  return edits.length === 0 ? undefined : { safety: "review", label: "表序号从1起重排", edits };
};

/** The form whose goals read `1.目标内容1：…` (handbook 1.2); others keep their own way of numbering. */
const FORM = "tj-2023";
const BOTH_NUMBERS = /^(\s*)\d+(\s*[.．、]\s*目标内容\s*)\d+(?=\s*[：:])/u;

const inForm = ({ raw, text }: Goal, due: number): string =>
  BOTH_NUMBERS.test(raw) ? raw.replace(BOTH_NUMBERS, `$1${due}$2${due}`) : `${due}.目标内容${due}：${text}`;

const formEdit = (table: TargetTable): CellEdit | undefined => {
  const numbered = numberedGoals(table);
  // Where some lines are numbered, a line without a number continues the one above.
  const goals = numbered.length > 0 ? numbered : table.goals.filter(({ number, text }) => number === undefined && text !== "");
  const due = dueNumbers(goals);
  return rewriteGoals(table, (goal) => {
    const own = due[goals.indexOf(goal)];
    return own === undefined ? goal.raw : inForm(goal, own);
  });
};

/** The goals of a table numbered from 1 (`1.目标内容1：`, `2.目标内容2：`, …); undefined when they are. */
export const renumberGoals = (table: TargetTable): Fix | undefined => {
  const edit = table.layout === FORM && table.purpose ? formEdit(table) : goalNumbersEdit(table);
  return edit ? { safety: "review", label: "目标从1起重新编号", edits: [edit] } : undefined;
};
