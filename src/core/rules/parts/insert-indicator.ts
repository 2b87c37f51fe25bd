import type { Fix } from "../../edits/fix";
import type { TableContext } from "../../lint/rule";
import { canonicalLevel2, parentOf, type IndicatorKind, type Level1Kind } from "../../table/model/classification";
import { insertIndicatorRow } from "../../library/insert-row";
import type { LibraryIndicator } from "../../library/project-types/library-indicator";
import { typicalTarget } from "../../library/typical-value";
import { squeeze } from "../../sheet/clean-text";
import { level1Name } from "../../table/model/stands-under";

/** The row to be written: its classification, and a library indicator where one is offered. */
export interface NewRow {
  readonly level1: Level1Kind;
  readonly level2: string;
  readonly indicator?: LibraryIndicator;
}

/** A new row at its place in the classification; `undefined` without a header to hang it on (handbook 3.A). */
export const insertIndicator = ({ table, layout }: TableContext, { level1, level2, indicator }: NewRow): Fix | undefined => {
  const fix = insertIndicatorRow(
    table,
    {
      level1: level1Name(layout, level1),
      level2,
      name: indicator?.name ?? "",
      description: indicator?.description ?? "",
      target: indicator ? typicalTarget(indicator) : "",
    },
    layout,
  );
  if (!fix.ok) return undefined;
  return indicator ? { ...fix.value, label: `${fix.value.label}（指标值为示例，请核实）` } : fix.value;
};

/** Library indicators of the project's type that `wanted` lets through and the table has not yet, each as a row to insert. */
export const suggestRows = (
  context: TableContext,
  wanted: (indicator: LibraryIndicator, kind: IndicatorKind) => boolean,
  most: number,
): readonly Fix[] => {
  const present = new Set(context.table.indicators.map(({ name }) => squeeze(name.text)));
  return (context.projectType?.indicators ?? [])
    .flatMap((indicator) => {
      const kind = canonicalLevel2(indicator.level2)?.kind;
      return kind && wanted(indicator, kind) && !present.has(squeeze(indicator.name))
        ? [{ level1: parentOf(kind), level2: indicator.level2, indicator }]
        : [];
    })
    .slice(0, most)
    .flatMap((row) => insertIndicator(context, row) ?? []);
};
