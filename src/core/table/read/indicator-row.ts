import type { CellRange } from "../../sheet/cell-ref";
import { canonicalLevel2 } from "../model/classification";
import { isBlankAt, fieldAt } from "./cell-field";
import type { SheetView } from "./head-cells";
import type { Columns } from "../model/column-role";
import type { Field } from "../model/field";

/** One row below the header as it is written, nothing carried down yet. */
export interface WrittenRow {
  readonly row: number;
  readonly columns: Columns;
  readonly level1: Field;
  readonly level2: Field;
  /** The level-2 cell belongs to a merge that starts in a row above. */
  readonly mergedFrom: number | undefined;
  readonly name: Field;
  readonly description: Field | undefined;
  readonly target: Field;
}

const NAME_PREFIX = /^(?:三级)?指标\s*(?:\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]+)\s*[:：、.．]\s*(?=\S)/;

/** `指标1：案件数` → `案件数` (handbook 9.2). */
const withoutPrefix = (field: Field): Field => ({ ...field, text: field.text.replace(NAME_PREFIX, "") });

const SCORE_SUFFIX = /\s*[(（]\s*\d+(?:\.\d+)?\s*分?\s*[)）]$|\s*\d+(?:\.\d+)?\s*分$/;

const TEMPLATE_REST = /^(?:(?:三级)?指标\s*(?:\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]+)\s*[:：、.．]?|…+|\.{3,}|。{3,}|\s*)$/;

/** Nothing, or what an unfilled form holds: `指标2`, `……` (handbook 9.1). */
const isUnfilled = (text: string): boolean => text.length <= 20 && TEMPLATE_REST.test(text);

const levelText = (text: string): string => (isUnfilled(text) ? "" : text.replace(SCORE_SUFFIX, "").replace(/[\s\u200b]+/g, ""));

/** A level without the score behind it (`产出指标(50分)`) and without the blanks a narrow column forces into it. */
const level = (field: Field): Field => ({ ...field, text: levelText(field.text) });

const levelField = ({ sheet }: SheetView, row: number, column: number | undefined): Field =>
  column === undefined ? { text: "", raw: "", at: { row, column: sheet.origin.column } } : level(fieldAt(sheet, { row, column }));

/** The merge that fills an empty cell from elsewhere. */
const mergeOver = ({ merges }: SheetView, { at, text }: Field): CellRange | undefined => (text === "" ? merges.at(at) : undefined);

/** The cells of one row of indicators by role; levels that stand once for merged or following rows are filled in (handbook 1.2). */
export const readRow = (view: SheetView, row: number, columns: Columns): WrittenRow => {
  const { sheet } = view;
  const level1 = levelField(view, row, columns.level1);
  const level2 = levelField(view, row, columns.level2);
  const merge = mergeOver(view, level2);
  // “满意度指标” merged over both level columns counts for both.
  const both = merge && merge.row === row && merge.column === columns.level1 && canonicalLevel2(level1.text) !== undefined;
  return {
    row,
    columns,
    level1,
    level2: both ? level1 : level2,
    mergedFrom: merge && merge.row < row ? merge.row : undefined,
    name: withoutPrefix(fieldAt(sheet, { row, column: columns.name })),
    description: columns.description === undefined ? undefined : fieldAt(sheet, { row, column: columns.description }),
    target: fieldAt(sheet, { row, column: columns.target }),
  };
};

/** Whether the row names an indicator at all: name, description or target is filled in. */
export const isIndicator = ({ name, description, target }: WrittenRow): boolean =>
  !isUnfilled(name.text) || !isUnfilled(target.text) || !isUnfilled(description?.text ?? "");

/** Whether the first `width` cells of the row show nothing. */
export const isEmptyRow = (view: SheetView, row: number, width: number): boolean => {
  const { column: left } = view.sheet.origin;
  for (let c = 0; c < width; c += 1) if (!isBlankAt(view.sheet, { row, column: left + c })) return false;
  return true;
};
