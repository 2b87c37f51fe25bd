import { fieldEdit } from "../../../edits/field-edit";
import type { CellEdit } from "../../../edits/cell-edit";
import type { Fix } from "../../../edits/fix";
import type { TableContext } from "../../../lint/rule";
import type { Level1Kind } from "../../../table/model/classification";
import { level1Of } from "../../../table/model/indicator-kind";
import type { Indicator } from "../../../table/model/target-table";
import { level1Name } from "../../../table/model/stands-under";

/** Where a row belongs; without `level2` it keeps the one it has. */
export interface Place {
  readonly level1: Level1Kind;
  readonly level2?: string;
}

/** `时效指标`, or `时效` where the replaced text goes without the last two characters (handbook 9.1). */
export const inStyleOf = (written: string, name: string): string =>
  written === "" || /指标$/u.test(written) ? name : name.replace(/指标$/u, "");

const follower = ({ table }: TableContext, indicator: Indicator): Indicator | undefined =>
  table.indicators.find(({ number }) => number === indicator.number + 1);

const level2Edits = (context: TableContext, indicator: Indicator, name: string): readonly CellEdit[] | undefined => {
  const { level2 } = indicator;
  const shared = context.table.indicators.some(
    (other) => other !== indicator && !other.level2.own && other.level2.at.row === level2.at.row,
  );
  if (!level2.own || shared) return undefined;
  return [fieldEdit(context.table.sheet, level2, inStyleOf(level2.text, name))];
};

/** The cell of the row itself in the column of the 一级指标, whether the row writes it or goes on under one above. */
const level1Edit = (context: TableContext, { row, level1 }: Indicator, text: string): CellEdit => ({
  sheet: context.table.sheet,
  at: { row, column: level1.at.column },
  was: level1.own ? level1.raw : "",
  text,
});

/** The name the table itself uses for the 一级指标, else the layout's. */
const nameIn = ({ table, layout }: TableContext, kind: Level1Kind): string =>
  table.indicators.find((other) => level1Of(other) === kind)?.level1.text ?? level1Name(layout, kind);

const level1Edits = (
  context: TableContext,
  indicator: Indicator,
  kind: Level1Kind,
  moved: (row: Indicator) => boolean,
): readonly CellEdit[] => {
  const next = follower(context, indicator);
  // The row below goes on under this one: it has to be told its 一级指标 itself, unless it moves along.
  const orphan = next && !next.level1.own && next.level1.text === indicator.level1.text && !moved(next) ? next : undefined;
  return [
    level1Edit(context, indicator, nameIn(context, kind)),
    ...(orphan && indicator.level1.text !== "" ? [level1Edit(context, orphan, indicator.level1.text)] : []),
  ];
};

/**
 * Cell edits that put a row under another 一级指标 or 二级指标 where it stands; none where the 二级指标 is written once for several rows.
 * `moved` tells the rows that are put there by the same fix.
 */
export const placeEdits = (
  context: TableContext,
  indicator: Indicator,
  { level1, level2 }: Place,
  moved: (row: Indicator) => boolean = () => false,
): readonly CellEdit[] => {
  const { columns } = context.table.header ?? {};
  const second = level2 === undefined || level2 === indicator.level2.text ? [] : level2Edits(context, indicator, level2);
  if (!second) return [];
  const first = columns?.level1 === undefined || level1Of(indicator) === level1 ? [] : level1Edits(context, indicator, level1, moved);
  return [...first, ...second];
};

/** The same as a fix to look through: what a row is about is for its author to say. */
export const placeRow = (context: TableContext, indicator: Indicator, place: Place, note = ""): readonly Fix[] => {
  const edits = placeEdits(context, indicator, place);
  const name = place.level2 ?? level1Name(context.layout, place.level1);
  return edits.length === 0 ? [] : [{ safety: "review", label: `改为“${inStyleOf(indicator.level2.text, name)}”${note}`, edits }];
};
